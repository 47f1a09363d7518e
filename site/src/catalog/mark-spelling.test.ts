import { describe, expect, test } from 'vitest'
import { markSpelling } from './mark-spelling.ts'

describe('found', () => {
  test.each([
    ['Student will receive OT weekly.', ['Occupational therapy', 'OT'], 'OT'],
    ['Services are given Push in.', ['push-in'], 'Push in'],
    ['The accommodations are listed.', ['accommodation'], 'accommodations'],
    ['The school’s LRE’s place.', ['LRE'], 'LRE’s'],
    ['Amara took the WISC-V today.', ['WISC', 'WISC-V'], 'WISC-V']
  ])('in “%s”', (sentence, spellings, found) => {
    expect(markSpelling(sentence, spellings).found).toBe(found)
  })
})

describe('not found', () => {
  test.each([
    ['Not in a longer word.', ['OT']],
    ['Nothing here.', ['goal']]
  ])('in “%s”', (sentence, spellings) => {
    expect(markSpelling(sentence, spellings)).toEqual({ before: sentence, found: '', after: '' })
  })
})

test('the three pieces make the sentence again', () => {
  const sentence = 'The team discussed LRE and agreed.'
  const { before, found, after } = markSpelling(sentence, ['LRE'])
  expect(before + found + after).toBe(sentence)
})
