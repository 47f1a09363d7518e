import { GUIDE_SECTIONS, TERM_KINDS } from '@plain-iep/content/browser'
import { expect, test } from 'vitest'
import { en } from './en.ts'
import { fillIn } from './fill-in.ts'
import { stringsFor } from './strings-for.ts'

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(sentences) : []
}

test('no string is empty', () => {
  expect(sentences(en).filter((text) => text.trim() === '')).toEqual([])
})

test('every section and every kind has a name of its own', () => {
  expect(new Set(GUIDE_SECTIONS.map((section) => en.sections[section])).size).toBe(GUIDE_SECTIONS.length)
  expect(new Set(TERM_KINDS.map((kind) => en.term.kinds[kind])).size).toBe(TERM_KINDS.length)
})

test('a language without a dictionary is refused', () => {
  expect(() => stringsFor('xx')).toThrow('"xx"')
})

test('places are filled in, and a place without a value stays to be seen', () => {
  expect(fillIn('{ticked} of {all} done', { ticked: 0, all: 7 })).toBe('0 of 7 done')
  expect(fillIn('{missing}', {})).toBe('{missing}')
})
