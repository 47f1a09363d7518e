import { expect, test } from 'vitest'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { undoDelete } from '../undo-delete.ts'
import { addLogEntry } from './add-log-entry.ts'
import { deleteLogEntry } from './delete-log-entry.ts'
import { editLogEntry } from './edit-log-entry.ts'
import { listLogEntries } from './list-log-entries.ts'

test('the rows of one log are listed by the day they happened, then as written', async () => {
  const notebook = await openTestNotebook()
  const add = (at: string, seen: string) => addLogEntry(notebook, { log: 'home', at, cells: { seen } })
  await add('2026-11-20', 'second')
  await add('2026-11-18', 'first')
  await add('2026-11-20', 'third')
  await addLogEntry(notebook, { log: 'service', at: '2026-11-01', cells: { minutes: '30' } })
  expect((await listLogEntries(notebook, 'home')).map(({ cells }) => cells.seen)).toEqual(['first', 'second', 'third'])
})

test('a row keeps its filled cells only', async () => {
  const notebook = await openTestNotebook()
  const entry = await addLogEntry(notebook, { log: 'home', at: '2026-11-20', cells: { seen: ' Cried. ', felt: ' ' } })
  expect(entry.cells).toEqual({ seen: 'Cried.' })
})

test('an edited row is saved whole, and its day can change alone', async () => {
  const notebook = await openTestNotebook()
  const entry = await addLogEntry(notebook, { log: 'home', at: '2026-11-20', cells: { seen: 'a', felt: 'b' } })
  await editLogEntry(notebook, entry.id, { at: '2026-11-19' })
  const edited = await editLogEntry(notebook, entry.id, { cells: { seen: 'c' } })
  expect(edited).toEqual({ ...entry, at: '2026-11-19', cells: { seen: 'c' }, updatedAt: entry.updatedAt + 2_000 })
  expect(await listLogEntries(notebook, 'home')).toEqual([edited])
})

test('a deleted row comes back on undo', async () => {
  const notebook = await openTestNotebook()
  const entry = await addLogEntry(notebook, { log: 'home', at: '2026-11-20', cells: { seen: 'a' } })
  const deleted = await deleteLogEntry(notebook, entry.id)
  expect(await listLogEntries(notebook, 'home')).toEqual([])
  await undoDelete(notebook, deleted)
  expect(await listLogEntries(notebook, 'home')).toEqual([entry])
})

test('what cannot be is refused with a sentence', async () => {
  const notebook = await openTestNotebook()
  const add = (at: string, cells: Record<string, string>) => addLogEntry(notebook, { log: 'home', at, cells })
  await expect(add('', { seen: 'a' })).rejects.toThrow('This note has no day, so pick the day it happened.')
  await expect(add('2026-11-20', { seen: ' ' })).rejects.toThrow('This note is empty, so type some words first.')
  await expect(add('2026-11-20', { seen: 'x'.repeat(10_001) })).rejects.toMatchObject({ code: 'too-long' })
  await expect(editLogEntry(notebook, 'gone', { at: '2026-11-20' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(deleteLogEntry(notebook, 'gone')).rejects.toMatchObject({ code: 'not-found' })
  expect(await listLogEntries(notebook, 'home')).toEqual([])
})
