import { beforeEach, expect, test } from 'vitest'
import { addMeeting } from '../meetings/add-meeting.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Question } from '../records.ts'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { addQuestion } from './add-question.ts'
import { editQuestion } from './edit-question.ts'
import { listQuestions } from './list-questions.ts'

let notebook: Notebook
let question: Question

beforeEach(async () => {
  notebook = await openTestNotebook()
  question = (await addQuestion(notebook, { text: 'Why?', origin: 'own', role: 'teacher', quote: 'as needed' }))
    .question
})

test('an edit changes what it names, and the time of the change, and nothing else', async () => {
  const edited = await editQuestion(notebook, question.id, { text: ' Why not? ', priority: 'must' })
  expect(edited).toEqual({ ...question, text: 'Why not?', priority: 'must', updatedAt: question.updatedAt + 1_000 })
  expect(await listQuestions(notebook)).toEqual([edited])
})

test.each([null, '', ' '])('null or blanks (%j) empty a field', async (role) => {
  const edited = await editQuestion(notebook, question.id, { role })
  expect('role' in edited).toBe(false)
})

test('a question moves to a meeting and out of it', async () => {
  const meeting = await addMeeting(notebook, { title: 'Fall' })
  await editQuestion(notebook, question.id, { meetingId: meeting.id })
  expect(await listQuestions(notebook, { meetingId: meeting.id })).toHaveLength(1)
  await editQuestion(notebook, question.id, { meetingId: null })
  expect(await listQuestions(notebook, { meetingId: meeting.id })).toEqual([])
})

test('an answer keeps the time it was first written down', async () => {
  const first = await editQuestion(notebook, question.id, {
    answer: { text: ' Every day. ', owner: 'Ms. Ortiz', dueOn: '2026-12-10' }
  })
  expect(first.answer).toEqual({
    text: 'Every day.',
    owner: 'Ms. Ortiz',
    dueOn: '2026-12-10',
    answeredAt: first.updatedAt
  })
  const second = await editQuestion(notebook, question.id, { answer: { text: 'Each week.' } })
  expect(second.answer).toEqual({ text: 'Each week.', owner: '', answeredAt: first.updatedAt })
  const third = await editQuestion(notebook, question.id, { answer: null })
  expect('answer' in third).toBe(false)
})

test.each([
  ['empty', { text: ' ' }],
  ['too-long', { text: 'x'.repeat(1_001) }],
  ['too-long', { answer: { text: 'x'.repeat(5_001) } }],
  ['bad-day', { answer: { text: '', dueOn: '2026-02-30' } }],
  ['not-found', { meetingId: 'never' }],
  ['not-found', { childId: 'nobody' }]
])('a refused edit (%s) changes nothing', async (code, changes) => {
  await expect(editQuestion(notebook, question.id, changes)).rejects.toMatchObject({ code })
  expect(await listQuestions(notebook)).toEqual([question])
})

test('a question that is gone cannot be edited, and the sentence says so', async () => {
  await expect(editQuestion(notebook, 'gone', { text: 'x' })).rejects.toThrow(
    'That question is no longer here, so look at your list again.'
  )
})
