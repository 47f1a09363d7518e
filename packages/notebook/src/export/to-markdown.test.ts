import { expect, test } from 'vitest'
import { makeQuestion } from '../testing/make-question.ts'
import { toMarkdown } from './to-markdown.ts'

const now = new Date(2026, 10, 22)

test('a list has a heading for each part and a box for each question', () => {
  const text = toMarkdown(
    [
      makeQuestion({ text: 'How will you measure this?', part: 'goals', priority: 'must', quote: 'will improve' }),
      makeQuestion({
        position: 2,
        text: 'Who?',
        part: 'goals',
        answer: { text: 'Ms. Ortiz.', owner: '', answeredAt: 1 }
      })
    ],
    { now, withQuotes: true }
  )
  expect(text).toContain(`# My questions for the meeting

November 22, 2026. 2 questions, 1 must ask.

## Goals

- [ ] **Must ask**: How will you measure this?

  > From the draft: “will improve”

  *So you're saying \\_\\_\\_\\_\\_\\_. Is that right?*

  Answer:

  Who does it:

  By when:

- [x] Who?

  *So you're saying \\_\\_\\_\\_\\_\\_. Is that right?*

  Answer: Ms. Ortiz.

## Before you leave
`)
  expect(text).toContain('- [ ] How will we track success?')
  expect(text).toContain('- [ ] When do we meet again?')
})

test('what a parent typed stays text', () => {
  const typed = '# <script>*a*_b_[x](y)`c`|d\n- e &amp; \\'
  const text = toMarkdown([makeQuestion({ text: typed })], { now, title: typed })
  expect(text).toContain('\\# \\<script\\>\\*a\\*\\_b\\_\\[x\\](y)\\`c\\`\\|d - e \\&amp; \\\\')
  expect(text).not.toMatch(/(?<!\\)<script/)
})
