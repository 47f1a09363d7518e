import { expect, test } from 'vitest'
import { filterOf, fits, queryOf } from './bank-filter.ts'

const all = { part: '', stage: '', role: '', must: '' }
const question = { part: 'goals', stage: 'during', role: 'teacher', must: '' }

test('an address and its filter say the same', () => {
  const filter = filterOf('?part=goals&role=teacher')
  expect(filter).toEqual({ ...all, part: 'goals', role: 'teacher' })
  expect(filterOf(queryOf(filter))).toEqual(filter)
})

test('a filter that asks for all has no query', () => {
  expect(queryOf(all)).toBe('')
  expect(fits(question, all)).toBe(true)
})

test.each([
  [{ part: 'goals' }, true],
  [{ part: 'goals', role: 'teacher' }, true],
  [{ part: 'goals', role: 'therapist' }, false],
  [{ stage: 'after' }, false],
  [{ must: '1' }, false]
])('a question fits %o: %s', (filter, expected) => {
  expect(fits(question, { ...all, ...filter })).toBe(expected)
})
