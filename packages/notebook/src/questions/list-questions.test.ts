import { expect, test } from 'vitest'
import { addChild } from '../children/add-child.ts'
import { addMeeting } from '../meetings/add-meeting.ts'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { addQuestion } from './add-question.ts'
import { listQuestions } from './list-questions.ts'
import { reorderQuestions } from './reorder-questions.ts'

test('questions are listed by meeting and by child, in order', async () => {
  const notebook = await openTestNotebook()
  const maya = await addChild(notebook, { name: 'Maya' })
  const leo = await addChild(notebook, { name: 'Leo' })
  const fall = await addMeeting(notebook, { title: 'Fall', childId: maya.id })
  const add = async (text: string, fields: object = {}) =>
    (await addQuestion(notebook, { text, origin: 'own', ...fields })).question.id
  const a = await add('A', { childId: maya.id, meetingId: fall.id })
  const b = await add('B', { childId: leo.id })
  const c = await add('C', { childId: maya.id })
  const d = await add('D')
  const e = await add('E', { childId: maya.id, meetingId: fall.id })
  await reorderQuestions(notebook, [e, a])

  const texts = async (filter: object = {}) => (await listQuestions(notebook, filter)).map(({ text }) => text).join('')
  expect(await texts()).toBe('EBCDA')
  expect(await texts({ childId: maya.id })).toBe('ECA')
  expect(await texts({ meetingId: fall.id })).toBe('EA')
  expect(await texts({ childId: maya.id, meetingId: null })).toBe('C')
  expect(await texts({ childId: leo.id, meetingId: fall.id })).toBe('')
  expect(await texts({ childId: null })).toBe('D')
  expect(await texts({ meetingId: null })).toBe('BCD')
  expect([a, b, c, d, e]).toHaveLength(5)
})
