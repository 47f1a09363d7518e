import { expect, test } from 'vitest'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { addChild } from './add-child.ts'
import { listChildren } from './list-children.ts'
import { renameChild } from './rename-child.ts'

test('children are listed in the order they were added, by their newest name', async () => {
  const notebook = await openTestNotebook()
  const maya = await addChild(notebook, { name: ' Maya ' })
  const leo = await addChild(notebook, { name: 'Leo' })
  expect(maya).toEqual({ id: 'id-1', name: 'Maya', createdAt: 1_001_000, updatedAt: 1_001_000 })
  const renamed = await renameChild(notebook, maya.id, 'Maya R.')
  expect(renamed).toEqual({ ...maya, name: 'Maya R.', updatedAt: 1_003_000 })
  expect(await listChildren(notebook)).toEqual([renamed, leo])
})

test('a name that is empty or too long is refused, and so is a child that is gone', async () => {
  const notebook = await openTestNotebook()
  const maya = await addChild(notebook, { name: 'Maya' })
  await expect(addChild(notebook, { name: '' })).rejects.toThrow('The name is empty')
  await expect(renameChild(notebook, maya.id, 'x'.repeat(201))).rejects.toThrow('200 letters or less')
  await expect(renameChild(notebook, 'gone', 'Leo')).rejects.toMatchObject({ code: 'not-found' })
  expect(await listChildren(notebook)).toEqual([maya])
})
