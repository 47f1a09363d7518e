import { expect, test } from 'vitest'
import { addChild } from '../children/add-child.ts'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { addMeeting } from './add-meeting.ts'
import { editMeeting } from './edit-meeting.ts'
import { listMeetings } from './list-meetings.ts'

test('meetings are listed by their day, those without a day last', async () => {
  const notebook = await openTestNotebook()
  for (const [title, date] of [['none'], ['late', '2027-03-01'], ['early', '2026-12-03'], ['none too']] as const) {
    await addMeeting(notebook, { title: title ?? '', date })
  }
  expect((await listMeetings(notebook)).map(({ title }) => title)).toEqual(['early', 'late', 'none', 'none too'])
})

test('meetings of one child are listed alone', async () => {
  const notebook = await openTestNotebook()
  const maya = await addChild(notebook, { name: 'Maya' })
  const fall = await addMeeting(notebook, { title: 'Fall', childId: maya.id, date: '2026-12-03', state: 'OH' })
  await addMeeting(notebook, { title: 'Other' })
  expect(await listMeetings(notebook, { childId: maya.id })).toEqual([fall])
})

test('an edit changes what it names, and null empties a field', async () => {
  const notebook = await openTestNotebook()
  const meeting = await addMeeting(notebook, { title: 'Fall', date: '2026-12-03', state: 'OH' })
  const edited = await editMeeting(notebook, meeting.id, { title: 'Winter', date: null })
  expect(edited).toEqual({
    id: meeting.id,
    title: 'Winter',
    state: 'OH',
    createdAt: meeting.createdAt,
    updatedAt: meeting.updatedAt + 1_000
  })
  expect(await listMeetings(notebook)).toEqual([edited])
})

test('what cannot be is refused and changes nothing', async () => {
  const notebook = await openTestNotebook()
  const meeting = await addMeeting(notebook, { title: 'Fall' })
  await expect(addMeeting(notebook, { title: ' ' })).rejects.toMatchObject({ code: 'empty' })
  await expect(addMeeting(notebook, { title: 'x', childId: 'nobody' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(editMeeting(notebook, meeting.id, { date: '2026-02-30' })).rejects.toMatchObject({ code: 'bad-day' })
  await expect(editMeeting(notebook, meeting.id, { childId: 'nobody' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(editMeeting(notebook, 'gone', { title: 'x' })).rejects.toMatchObject({ code: 'not-found' })
  expect(await listMeetings(notebook)).toEqual([meeting])
})
