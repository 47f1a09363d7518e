import { expect, test } from 'vitest'
import type { Notebook } from '../open-notebook.ts'
import { NO_MEETING } from '../records.ts'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { undoDelete } from '../undo-delete.ts'
import { listTicks } from './list-ticks.ts'
import { resetList } from './reset-list.ts'
import { setTick } from './set-tick.ts'

const place = (listId: string, itemId: string, meetingId = 'fall') => ({ meetingId, listId, itemId })
const ticked = async (notebook: Notebook, meetingId = 'fall') =>
  (await listTicks(notebook, meetingId)).map(({ listId, itemId }) => `${listId}/${itemId}`)

test('ticks are kept by meeting, also before there is one', async () => {
  const notebook = await openTestNotebook()
  const tick = await setTick(notebook, place('before', 'read-draft'), true)
  await setTick(notebook, place('before', 'read-draft', NO_MEETING), true)
  await setTick(notebook, place('before', 'read-draft', 'spring'), true)
  expect(tick.id).toBe('fall:before:read-draft')
  expect(await listTicks(notebook, 'fall')).toEqual([tick])
  expect(await ticked(notebook, NO_MEETING)).toEqual(['before/read-draft'])
})

test('an unticked box is not listed, and can be ticked again', async () => {
  const notebook = await openTestNotebook()
  await setTick(notebook, place('before', 'read-draft'), true)
  await setTick(notebook, place('before', 'read-draft'), false)
  expect(await ticked(notebook)).toEqual([])
  await setTick(notebook, place('before', 'read-draft'), true)
  expect(await ticked(notebook)).toEqual(['before/read-draft'])
})

test('resetting one list leaves the others, and undo ticks it again', async () => {
  const notebook = await openTestNotebook()
  await setTick(notebook, place('before', 'a'), true)
  await setTick(notebook, place('before', 'b'), true)
  await setTick(notebook, place('after', 'a'), true)
  await setTick(notebook, place('before', 'a', 'spring'), true)
  const deleted = await resetList(notebook, { meetingId: 'fall', listId: 'before' })
  expect(await ticked(notebook)).toEqual(['after/a'])
  expect(await ticked(notebook, 'spring')).toEqual(['before/a'])
  await undoDelete(notebook, deleted)
  expect(await ticked(notebook)).toEqual(['after/a', 'before/a', 'before/b'])
})

test('an id with a colon is refused, since two boxes could share it', async () => {
  const notebook = await openTestNotebook()
  await expect(setTick(notebook, place('a:b', 'c'), true)).rejects.toBeInstanceOf(RangeError)
})
