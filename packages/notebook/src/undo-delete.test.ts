import { expect, test } from 'vitest'
import { readEverything } from './backup/contents.ts'
import { addChild } from './children/add-child.ts'
import { deleteChild } from './children/delete-child.ts'
import { listChildren } from './children/list-children.ts'
import { saveDates } from './dates/save-dates.ts'
import { addMeeting } from './meetings/add-meeting.ts'
import { deleteMeeting } from './meetings/delete-meeting.ts'
import type { Notebook } from './open-notebook.ts'
import { addQuestion } from './questions/add-question.ts'
import { deleteQuestion } from './questions/delete-question.ts'
import { editQuestion } from './questions/edit-question.ts'
import { listQuestions } from './questions/list-questions.ts'
import { openTestNotebook } from './testing/open-test-notebook.ts'
import { setTick } from './ticks/set-tick.ts'
import { undoDelete } from './undo-delete.ts'

async function openFull(): Promise<{ notebook: Notebook; childId: string; meetingId: string }> {
  const notebook = await openTestNotebook()
  const child = await addChild(notebook, { name: 'Maya' })
  const other = await addChild(notebook, { name: 'Leo' })
  const meeting = await addMeeting(notebook, { title: 'Fall', childId: child.id })
  await addMeeting(notebook, { title: 'Leo’s', childId: other.id })
  await addQuestion(notebook, { text: 'A?', origin: 'own', childId: child.id })
  await addQuestion(notebook, { text: 'B?', origin: 'own', meetingId: meeting.id })
  await addQuestion(notebook, { text: 'C?', origin: 'own', childId: child.id, meetingId: meeting.id })
  await addQuestion(notebook, { text: 'D?', origin: 'own', childId: other.id })
  await setTick(notebook, { meetingId: meeting.id, listId: 'before', itemId: 'read' }, true)
  await saveDates(notebook, { childId: child.id, meetingDay: '2026-12-03' })
  return { notebook, childId: child.id, meetingId: meeting.id }
}

test('a deleted child goes with all that is filed under it, and undo brings all of it back exactly', async () => {
  const { notebook, childId } = await openFull()
  const before = await readEverything(notebook)
  const deleted = await deleteChild(notebook, childId)
  const after = await readEverything(notebook)
  expect(after.children.map(({ name }) => name)).toEqual(['Leo'])
  expect(after.meetings.map(({ title }) => title)).toEqual(['Leo’s'])
  expect(after.questions.map(({ text }) => text)).toEqual(['D?'])
  expect([after.ticks, after.dates]).toEqual([[], []])

  await undoDelete(notebook, deleted)
  expect(await readEverything(notebook)).toEqual(before)
})

test('a deleted meeting goes with its questions and ticks, and undo brings them back exactly', async () => {
  const { notebook, meetingId } = await openFull()
  const before = await readEverything(notebook)
  const deleted = await deleteMeeting(notebook, meetingId)
  expect((await listQuestions(notebook)).map(({ text }) => text)).toEqual(['A?', 'D?'])
  await undoDelete(notebook, deleted)
  expect(await readEverything(notebook)).toEqual(before)
})

test('what a delete gives may travel in a message', async () => {
  const { notebook, childId } = await openFull()
  const before = await readEverything(notebook)
  const deleted = await deleteChild(notebook, childId)
  await undoDelete(notebook, JSON.parse(JSON.stringify(deleted)))
  expect(await readEverything(notebook)).toEqual(before)
})

test('undoing twice does not overwrite what was changed in between', async () => {
  const notebook = await openTestNotebook()
  const { question } = await addQuestion(notebook, { text: 'A?', origin: 'own' })
  const deleted = await deleteQuestion(notebook, question.id)
  await undoDelete(notebook, deleted)
  const edited = await editQuestion(notebook, question.id, { text: 'B?' })
  await undoDelete(notebook, deleted)
  expect(await listQuestions(notebook)).toEqual([edited])
})

test('deleting what is gone is refused, and nothing is deleted', async () => {
  const notebook = await openTestNotebook()
  await addChild(notebook, { name: 'Maya' })
  await expect(deleteChild(notebook, 'gone')).rejects.toThrow('That child is no longer here')
  await expect(deleteMeeting(notebook, 'gone')).rejects.toThrow('That meeting is no longer here')
  await expect(deleteQuestion(notebook, 'gone')).rejects.toThrow('That question is no longer here')
  expect(await listChildren(notebook)).toHaveLength(1)
})

test('undoing nothing does nothing', async () => {
  const notebook = await openTestNotebook()
  await undoDelete(notebook, { records: { questions: [] } })
  expect(await listQuestions(notebook)).toEqual([])
})
