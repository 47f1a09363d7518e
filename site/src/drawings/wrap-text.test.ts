import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { expect, test } from 'vitest'
import { readLetterWidths } from '../font/font-metrics.ts'
import { letterWidth, MEASURED } from './letter-widths.ts'
import { TEXT_SIZE, textWidth, wrapText } from './wrap-text.ts'

const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'

test.each([400, 700] as const)('at weight %i the widths are those of the font itself', async (weight) => {
  const original = await readFile(fileURLToPath(import.meta.resolve(FONT)))
  const font = await subsetFont(original, MEASURED, { variationAxes: { wght: weight }, targetFormat: 'sfnt' })
  const widthOf = readLetterWidths(font)
  for (const sign of MEASURED)
    expect(letterWidth(sign, weight), sign).toBeCloseTo(widthOf(sign.codePointAt(0) as number) * 1000, -1)
})

test('a longer or bolder text is wider, and a sign that is not known counts as wide', () => {
  expect(textWidth('plan')).toBeLessThan(textWidth('plans'))
  expect(textWidth('plan')).toBeLessThan(textWidth('plan', 700))
  expect(textWidth('漢')).toBeGreaterThan(TEXT_SIZE / 2)
})

test('no line is wider than the width, and no word is lost', () => {
  const text = 'They count from the day it is found that your child needs special education.'
  for (const width of [90, 140, 200, 282]) {
    const lines = wrapText(text, width)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
  }
})

test('lines are made even rather than leaving one word on the last', () => {
  const lines = wrapText('Ask for the draft and for reports', 215)
  expect(lines).toHaveLength(2)
  expect(textWidth(lines[1] ?? '')).toBeGreaterThan(textWidth(lines[0] ?? '') / 2)
})

test('a word wider than the width stays whole', () => {
  expect(wrapText('an accommodation', 40)).toEqual(['an', 'accommodation'])
})

test('a text of no words has no lines', () => {
  expect(wrapText('  ', 100)).toEqual([])
})
