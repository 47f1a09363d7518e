import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast } from './contrast.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

function colorsAfter(selector: string): Record<string, string> {
  const start = css.indexOf('{', css.indexOf(selector))
  const body = css.slice(start + 1, css.indexOf('}', start))
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]+)/g)].map((match) => [match[1], match[2]]))
}

const themes = {
  light: colorsAfter(':root,'),
  dark: colorsAfter(':root[data-theme="dark"]'),
  'dark by the device': colorsAfter(':root:not([data-theme="light"])')
}

/** Text, what it stands on, and the least contrast it must have. */
const PAIRS: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'sheet', 7],
  ['ink', 'marigold-tint', 7],
  ['ink', 'teal-tint', 7],
  ['ink', 'coral-tint', 7],
  ['ink', 'green-tint', 7],
  ['quiet', 'paper', 7],
  ['quiet', 'sheet', 7],
  ['teal', 'paper', 7],
  ['teal', 'sheet', 7],
  ['teal', 'teal-tint', 4.5],
  ['on-teal', 'teal', 7],
  ['coral', 'paper', 4.5],
  ['coral', 'sheet', 4.5],
  ['coral', 'coral-tint', 4.5],
  ['green', 'sheet', 4.5],
  ['green', 'green-tint', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'sheet', 3],
  ['marigold', 'paper', 3],
  ['marigold', 'sheet', 3],
  ['marigold', 'marigold-tint', 3]
]

describe.each(Object.entries(themes))('%s colors', (_theme, colors) => {
  test.each(PAIRS)('%s on %s reaches %d', (front, back, least) => {
    expect(contrast(colors[front] ?? '', colors[back] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

test('the two dark sets are the same', () => {
  expect(themes['dark by the device']).toEqual(themes.dark)
})

test('black on white is 21', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
})
