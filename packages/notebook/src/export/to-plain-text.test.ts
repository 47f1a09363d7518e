import { expect, test } from 'vitest'
import { makeQuestion } from '../testing/make-question.ts'
import { toPlainText } from './to-plain-text.ts'

const now = new Date(2026, 10, 22)
const definitions = new Map([
  ['annual-goal', { name: 'Annual goal', meaning: 'What your child will learn in one year.' }]
])

const questions = [
  makeQuestion({ position: 1, text: 'When does it start?', part: 'services' }),
  makeQuestion({
    position: 2,
    text: 'How will you measure this?',
    part: 'goals',
    termId: 'annual-goal',
    quote: 'Maya will improve\n  reading.'
  }),
  makeQuestion({ position: 3, text: 'What is her level now?', part: 'goals', priority: 'must', role: 'teacher' }),
  makeQuestion({
    position: 4,
    text: 'Who drives the bus?\nIs there an aide?',
    answer: { text: 'Mr. Kim.\nYes.', owner: 'Ms. Ortiz', dueOn: '2026-12-10', answeredAt: 5 }
  })
]

test('a list is laid out in the order of a meeting, must-ask first, and ends with the two last questions', () => {
  const text = toPlainText(questions, { now, definitions, withDefinitions: true, withQuotes: true })
  expect(text).toBe(`My questions for the meeting
November 22, 2026
4 questions, 1 must ask

GOALS
-----

[ ] Must ask, teacher: What is her level now?
    So you're saying ______. Is that right?
    Answer: ________________________________________________
    ________________________________________________
    Who does it: ________________ By when: ____________

[ ] How will you measure this?
    From the draft: “Maya will improve reading.”
    Annual goal: What your child will learn in one year.
    So you're saying ______. Is that right?
    Answer: ________________________________________________
    ________________________________________________
    Who does it: ________________ By when: ____________

SERVICES
--------

[ ] When does it start?
    So you're saying ______. Is that right?
    Answer: ________________________________________________
    ________________________________________________
    Who does it: ________________ By when: ____________

OTHER QUESTIONS
---------------

[x] Who drives the bus?
    Is there an aide?
    So you're saying ______. Is that right?
    Answer: Mr. Kim.
    Yes.
    Who does it: Ms. Ortiz
    By when: 2026-12-10

BEFORE YOU LEAVE
----------------

[ ] How will we track success?
    So you're saying ______. Is that right?
    Answer: ________________________________________________
    ________________________________________________
    Who does it: ________________ By when: ____________

[ ] When do we meet again?
    So you're saying ______. Is that right?
    Answer: ________________________________________________
    ________________________________________________
    Who does it: ________________ By when: ____________
`)
})

test('quotes and definitions are left out unless asked for', () => {
  const text = toPlainText(questions, { now, definitions })
  expect(text).not.toContain('Maya will improve')
  expect(text).not.toContain('in one year')
})

test('a title of one’s own stands at the top', () => {
  expect(toPlainText([], { now, title: ' Fall meeting ' })).toMatch(/^Fall meeting\n/)
})

test('an empty list still holds the two last questions', () => {
  const text = toPlainText([], { now })
  expect(text).toContain('No questions yet.')
  expect(text).toContain('[ ] How will we track success?')
  expect(text).toContain('[ ] When do we meet again?')
})

test('no question is left out, whatever its part', () => {
  const odd = ['goals', 'unknown-part', undefined, 'anywhere'].map((part, index) =>
    makeQuestion({ position: index + 1, text: `Question number ${index}`, ...(part && { part }) })
  )
  const text = toPlainText(odd, { now })
  for (const question of odd) expect(text).toContain(question.text)
})

test('the questions handed in are not touched', () => {
  const frozen = Object.freeze([...questions])
  expect(() => toPlainText(frozen, { now })).not.toThrow()
})
