import 'fake-indexeddb/auto'
import { deleteEverything, deleteMeeting, listChildren, NO_MEETING, setTick } from '@plain-iep/notebook'
import { beforeEach, expect, test } from 'vitest'
import { chooseMeeting, readChecklistDay, readChosenMeeting, readMeetings, startMeeting } from './checklist-meeting.ts'
import { keepMeetingDay } from './keep-meeting-day.ts'
import { bringBackTicks, clearTicks, keepTick, readTicks } from './keep-ticks.ts'
import { keptNotebook } from './kept-notebook.ts'

beforeEach(async () => deleteEverything(await keptNotebook()))

const start = (day: string, child = '') => startMeeting({ day, child, title: `Meeting ${day}` })

test('each meeting has its own ticks, and so has the time before any meeting', async () => {
  await keepTick('before', 'draft', true)
  await start('2026-12-04')
  expect([...(await readTicks('before'))]).toEqual([])
  await keepTick('before', 'agenda', true)
  await chooseMeeting(undefined)
  expect([...(await readTicks('before'))]).toEqual(['draft'])
  await chooseMeeting((await readMeetings())[0]?.id)
  expect([...(await readTicks('before'))]).toEqual(['agenda'])
})

test('a child of the same name is found again', async () => {
  await start('2026-12-04', 'Rosa')
  await start('2027-01-08', ' rosa ')
  expect(await listChildren(await keptNotebook())).toHaveLength(1)
  expect(new Set((await readMeetings()).map((meeting) => meeting.childId)).size).toBe(1)
})

test('without a chosen meeting the days count back from the plan', async () => {
  expect(await readChecklistDay()).toBeUndefined()
  await keepMeetingDay('2026-12-18')
  expect(await readChecklistDay()).toBe('2026-12-18')
  await start('2027-01-08')
  expect(await readChecklistDay()).toBe('2027-01-08')
})

test('a chosen meeting that was deleted is no longer chosen', async () => {
  await start('2026-12-04')
  const chosen = await readChosenMeeting()
  await deleteMeeting(await keptNotebook(), chosen?.id as string)
  expect(await readChosenMeeting()).toBeUndefined()
})

test('cleared ticks come back, and other lists are not touched', async () => {
  const notebook = await keptNotebook()
  await keepTick('before', 'draft', true)
  await setTick(notebook, { meetingId: NO_MEETING, listId: 'after', itemId: 'notes' }, true)
  const cleared = await clearTicks('before')
  expect((await readTicks('before')).size).toBe(0)
  expect((await readTicks('after')).size).toBe(1)
  await bringBackTicks(cleared)
  expect([...(await readTicks('before'))]).toEqual(['draft'])
})
