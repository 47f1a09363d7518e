import { describe, expect, it } from 'vitest'
import { STRENGTH_CONTEXT } from '../find/pack.ts'
import { tokenize } from '../find/tokenize.ts'
import { isInitial, isNumbering, isPartOfAbbreviation } from './initials-and-numbering.ts'

function hitIn(marked: string) {
  const start = marked.indexOf('«')
  const text = marked.replace(/[«»]/g, '')
  const form = { term: 0, letterCase: 1, spellsWord: false, strength: STRENGTH_CONTEXT, sense: -1, exact: '' }
  const first = tokenize(text).start.indexOf(start)
  return { text, hit: { start, end: marked.indexOf('»') - 1, first, last: first, form } }
}

describe('isNumbering', () => {
  it.each([
    ['«VI». Related Services', true],
    ['«ID» #4432', true],
    ['«ID»#: 4432', true],
    ['«STO» #2: he will read', false],
    ['«STO» #12', false],
    ['the «VI» teacher', false]
  ])('%s', (marked, expected) => {
    const { text, hit } = hitIn(marked)
    expect(isNumbering(text, hit)).toBe(expected)
  })
})

describe('isInitial', () => {
  it.each([
    ['Intervention specialist: «T». Nagy', true],
    ['Student: Mia «T».', true],
    ['Code «M»', false]
  ])('%s', (marked, expected) => {
    const { text, hit } = hitIn(marked)
    expect(isInitial(text, hit)).toBe(expected)
  })
})

describe('isPartOfAbbreviation', () => {
  it.each([
    ['Martin Feld, «ED».D., Superintendent', true],
    ['Ann Lowe, M.«ED»', true],
    ['She is seen in «OT».', false],
    ['She is seen in «OT».The aide stays.', false]
  ])('%s', (marked, expected) => {
    const { text, hit } = hitIn(marked)
    expect(isPartOfAbbreviation(text, hit)).toBe(expected)
  })
})
