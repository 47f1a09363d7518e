import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { regulationAddress, sectionOf } from './regulation-address.ts'

const facts: { url: string }[] = JSON.parse(
  readFileSync(new URL('../../../content/law/facts.json', import.meta.url), 'utf8')
)

test('our addresses are the ones the checked facts point to', () => {
  const pages = facts.flatMap(({ url }) => /regs\/b\/\w\/(300\.\d+)$/.exec(url) ?? [])
  for (const page of pages.filter((text) => text.startsWith('300'))) {
    const known = facts.find(({ url }) => url.endsWith(`/${page}`))?.url
    expect(regulationAddress(page)).toBe(known)
  }
})

test('only sections of Part 300 are read out of a citation', () => {
  expect(sectionOf('34 CFR 300.34(c)(6)')).toBe('300.34')
  expect(sectionOf('34 CFR 104.33')).toBeUndefined()
})

test('a number below the first section is refused', () => {
  expect(() => regulationAddress('300.0')).toThrow('not a section')
})
