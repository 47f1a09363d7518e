import { beforeEach, expect, test } from 'vitest'
import { readEverything } from '../backup/contents.ts'
import { mergeBackup } from '../backup/merge-backup.ts'
import { addChild } from '../children/add-child.ts'
import { deleteChild } from '../children/delete-child.ts'
import { listChildren } from '../children/list-children.ts'
import { readLetter } from '../letters/read-letter.ts'
import { saveLetter } from '../letters/save-letter.ts'
import type { Notebook } from '../open-notebook.ts'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { undoDelete } from '../undo-delete.ts'
import { bringBack } from './bring-back.ts'
import { forgetSetAside } from './forget-set-aside.ts'
import { listSetAside } from './list-set-aside.ts'

let notebook: Notebook
let childId: string

beforeEach(async () => {
  notebook = await openTestNotebook()
  const child = await addChild(notebook, { name: 'Newer' })
  childId = child.id
  const contents = await readEverything(notebook)
  await mergeBackup(notebook, { ...contents, children: [{ ...child, name: 'Older', updatedAt: 1 }] })
})

const names = async () => (await listChildren(notebook)).map(({ name }) => name)
const aside = async () => (await listSetAside(notebook)).map(({ record }) => ('name' in record ? record.name : ''))
const firstId = async () => (await listSetAside(notebook))[0]?.id ?? ''

test('an older version changes places with the one in use, as often as wanted', async () => {
  expect([await names(), await aside()]).toEqual([['Newer'], ['Older']])
  await bringBack(notebook, await firstId())
  expect([await names(), await aside()]).toEqual([['Older'], ['Newer']])
  await bringBack(notebook, await firstId())
  expect([await names(), await aside()]).toEqual([['Newer'], ['Older']])
})

test('an older version comes back even when the newer was deleted', async () => {
  await deleteChild(notebook, childId)
  await bringBack(notebook, await firstId())
  expect([await names(), await aside()]).toEqual([['Older'], []])
})

test('a version brought back is the newest for the next merge', async () => {
  const before = await readEverything(notebook)
  await bringBack(notebook, await firstId())
  await mergeBackup(notebook, before)
  expect(await names()).toEqual(['Older'])
})

test('a letter changes places too', async () => {
  const letter = await saveLetter(notebook, 'evaluate', { name: 'New' })
  const contents = await readEverything(notebook)
  await mergeBackup(notebook, { ...contents, letters: [{ ...letter, fields: { name: 'Old' }, keptAt: 1 }] })
  await bringBack(notebook, await firstId())
  expect((await readLetter(notebook, 'evaluate'))?.fields).toEqual({ name: 'Old' })
})

test('a forgotten version is gone until it is undone', async () => {
  const deleted = await forgetSetAside(notebook, await firstId())
  expect(await aside()).toEqual([])
  await undoDelete(notebook, deleted)
  expect(await aside()).toEqual(['Older'])
})

test('a version that is gone is refused', async () => {
  await expect(bringBack(notebook, 'gone')).rejects.toThrow('That older copy is no longer here')
  await expect(forgetSetAside(notebook, 'gone')).rejects.toMatchObject({ code: 'not-found' })
})
