import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contentFolder } from '../load/content-folder.ts'
import { loadFacts } from '../load/load-law.ts'
import { loadCommonFields, loadLetters, parseLetter } from '../load/load-letters.ts'
import { LETTER_SITUATIONS, type Letter } from '../schema/letter.ts'
import { letterProblems } from './letter-problems.ts'

const terms = readdirSync(contentFolder('glossary/en')).map((name) => name.replace(/\.mdx$/, ''))
const context = { common: loadCommonFields(), facts: loadFacts(), terms: new Set(terms) }
const letters = loadLetters()

describe('every letter', () => {
  test.each(letters)('$id is finished', (letter) => {
    expect(letterProblems(letter, context)).toEqual([])
  })

  test('titles, descriptions and subjects are unique', () => {
    for (const key of ['title', 'description', 'subject'] as const)
      expect(new Set(letters.map((letter) => letter[key])).size).toBe(letters.length)
  })

  test('every situation has letters, and no two share a place in it', () => {
    for (const situation of LETTER_SITUATIONS) {
      const orders = letters.filter((letter) => letter.situation === situation).map((letter) => letter.order)
      expect(orders.length).toBeGreaterThan(0)
      expect(new Set(orders).size).toBe(orders.length)
    }
  })
})

describe('what the check finds', () => {
  const good = letters.find(({ id }) => id === 'evaluate-my-child') as Letter
  const problemsOf = (changes: Partial<Letter>) => letterProblems({ ...good, ...changes }, context).join('\n')

  test('a mark without a field', () => {
    expect(problemsOf({ letter: `${good.letter}\n{nobody}` })).toContain('{nobody} names no field')
  })

  test('a field that stands nowhere', () => {
    const extra = { id: 'extra', label: 'Extra', kind: 'text' } as const
    expect(problemsOf({ fields: [...good.fields, extra] })).toContain('"extra" is declared but stands nowhere')
  })

  test('an optional blank beside another', () => {
    expect(problemsOf({ letter: `${good.letter}\n{child} {tried}` })).toContain('cannot drop out')
  })

  test('a fact that is unknown, or only partly confirmed', () => {
    expect(problemsOf({ facts: [...good.facts, 'nope'] })).toContain('"nope" is not in content/law/facts.json')
    expect(problemsOf({ facts: [...good.facts, 'attorney-fees'] })).toContain('only partly confirmed')
  })

  test('a citation no fact backs', () => {
    expect(problemsOf({ letter: `${good.letter}\nSee 34 CFR 300.999(a).` })).toContain('"34 CFR 300.999(a)"')
  })

  test('a threat', () => {
    expect(problemsOf({ letter: `${good.letter}\nOr I will sue.` })).toContain('never threatens')
  })

  test('a letter that is hard to read', () => {
    const hard =
      'Notwithstanding considerable organizational difficulties, individualized accommodations necessitate implementation. '
    expect(problemsOf({ letter: hard.repeat(6) })).toContain('letter reads at grade')
  })
})

test('a letter file with a wrong field is refused with its name', () => {
  expect(() => parseLetter('---\ntitle: x\n---\n', 'broken.mdx')).toThrow(/^broken\.mdx does not fit the schema/)
})
