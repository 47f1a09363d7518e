import { describe, expect, it } from 'vitest'
import { tokenize } from '../find/tokenize.ts'
import { wordsAfter, wordsBefore } from './evidence.ts'
import { wordSet } from './word-set.ts'

/** How many words of the list stand right before, and right after, the word PT in a text. */
function around(text: string, list: string[]): [before: number, after: number] {
  const tokens = tokenize(text)
  const at = tokenize(text.slice(0, text.indexOf('PT'))).count
  const hit = { first: at, last: at } as Parameters<typeof wordsBefore>[2]
  const set = wordSet(list)
  return [wordsBefore(tokens, set, hit), wordsAfter(tokens, set, hit)]
}

describe('a list of neighbours', () => {
  it('reads "#" inside a phrase as any number', () => {
    expect(around('The call is at 3:30 PT today', ['at # 30'])).toEqual([3, 0])
    expect(around('The call is at 3:15 PT today', ['at # 30'])).toEqual([0, 0])
    expect(around('She sees him for PT in 6 weeks', ['in # weeks'])).toEqual([0, 3])
  })

  it('reads "#" at the start of a phrase', () => {
    expect(around('PT 30 minutes', ['# minutes'])).toEqual([0, 2])
    expect(around('PT thirty minutes', ['# minutes'])).toEqual([0, 0])
  })

  it('does not take the word beside "#" alone', () => {
    expect(around('the start of PT', ['of #'])).toEqual([0, 0])
    expect(around('the start of 12 PT', ['of #'])).toEqual([2, 0])
  })

  it('reads "#" alone as any number beside the word', () => {
    expect(around('PT 12', ['#'])).toEqual([0, 1])
  })
})
