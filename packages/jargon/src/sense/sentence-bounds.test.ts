import { describe, expect, it } from 'vitest'
import { sentenceBounds } from './sentence-bounds.ts'

/** The sentence that holds the words between the two bars. */
function sentenceOf(marked: string): string {
  const start = marked.indexOf('|')
  const end = marked.indexOf('|', start + 1) - 1
  const text = marked.replaceAll('|', '')
  const bounds = sentenceBounds(text, start, end)
  return text.slice(bounds.start, bounds.end).trim()
}

describe('sentenceBounds', () => {
  it.each([
    ['One. The |goal| is met. Three.', 'The goal is met.'],
    ['One.  The |goal| is met.\u00a0\u00a0Three.', 'The goal is met.'],
    ['One? The |goal| is met! Three.', 'The goal is met!'],
    ['He said "One." The |goal| is met.', '" The goal is met.'],
    ['OT for 30 min. |weekly| in gen. ed. class. Next.', 'OT for 30 min. weekly in gen. ed. class.'],
    ['OT for 30 min.\u00a0 |weekly| in class.', 'OT for 30 min.\u00a0 weekly in class.'],
    ['Mrs. Wilson reads the |goal| to T. Nagy today. Next.', 'Mrs. Wilson reads the goal to T. Nagy today.'],
    ['Zoom is at 7:30 a.m. |PT| on Friday. Next.', 'Zoom is at 7:30 a.m. PT on Friday.'],
    ['the |goal|\nis met', 'the goal\nis met'],
    ['Reading\n\nthe |goal|\n  \nServices', 'the goal'],
    ['Reading\n  \u2022 the |goal|\n  \u2022 Services', '\u2022 the goal'],
    ['a score of 4.5 on the |goal|.v2 sheet', 'a score of 4.5 on the goal.v2 sheet']
  ])('%j', (marked, sentence) => {
    expect(sentenceOf(marked)).toBe(sentence)
  })
})
