import { describe, expect, test, vi } from 'vitest'
import { addChild } from './children/add-child.ts'
import { listChildren } from './children/list-children.ts'
import { NotebookUnavailable } from './errors.ts'
import { openNotebook } from './open-notebook.ts'
import { freshName, openTestNotebook } from './testing/open-test-notebook.ts'

function fakeStorage(persisted = false) {
  return { persist: vi.fn(async () => true), persisted: vi.fn(async () => persisted) }
}

test('what one notebook saved, another opened later reads', async () => {
  const name = freshName()
  const first = await openTestNotebook({ name })
  await addChild(first, { name: 'Maya' })
  first.close()
  const second = await openTestNotebook({ name })
  expect((await listChildren(second)).map((child) => child.name)).toEqual(['Maya'])
})

test('ids and times come from the browser when none are given', async () => {
  const notebook = await openNotebook({ name: freshName() })
  const child = await addChild(notebook, { name: 'Maya' })
  expect(child.id).toMatch(/^[0-9a-f-]{36}$/)
  expect(Math.abs(Date.now() - child.createdAt)).toBeLessThan(10_000)
  notebook.close()
})

test('a closed notebook refuses further use', async () => {
  const notebook = await openTestNotebook()
  notebook.close()
  await expect(listChildren(notebook)).rejects.toThrow('closed')
})

test('a browser without storage is told apart at once', async () => {
  const real = globalThis.indexedDB
  Object.assign(globalThis, { indexedDB: undefined })
  await expect(openNotebook({ name: freshName() })).rejects.toBeInstanceOf(NotebookUnavailable)
  globalThis.indexedDB = real
})

describe('keeping the data from a clean-up', () => {
  test('is asked for after the first save, not before', async () => {
    const persist = fakeStorage()
    const notebook = await openTestNotebook({ persist })
    await listChildren(notebook)
    expect(persist.persisted).not.toHaveBeenCalled()
    await addChild(notebook, { name: 'Maya' })
    await vi.waitFor(() => expect(persist.persist).toHaveBeenCalledOnce())
  })

  test('is asked for once a device, not at each opening', async () => {
    const name = freshName()
    const first = fakeStorage()
    const notebook = await openTestNotebook({ name, persist: first })
    await addChild(notebook, { name: 'Maya' })
    await vi.waitFor(() => expect(first.persist).toHaveBeenCalledOnce())
    notebook.close()

    const second = fakeStorage()
    const again = await openTestNotebook({ name, persist: second, newId: () => crypto.randomUUID() })
    await addChild(again, { name: 'Leo' })
    await addChild(again, { name: 'Ana' })
    await vi.waitFor(() => expect(second.persisted).toHaveBeenCalledOnce())
    await listChildren(again)
    expect(second.persist).not.toHaveBeenCalled()
  })

  test('is not asked for where the browser keeps it anyway', async () => {
    const persist = fakeStorage(true)
    const notebook = await openTestNotebook({ persist })
    await addChild(notebook, { name: 'Maya' })
    await vi.waitFor(() => expect(persist.persisted).toHaveBeenCalledOnce())
    await listChildren(notebook)
    expect(persist.persist).not.toHaveBeenCalled()
  })

  test('that fails does not harm the save', async () => {
    const persist = { persist: vi.fn(), persisted: vi.fn(() => Promise.reject(new Error('no'))) }
    const notebook = await openTestNotebook({ persist })
    await addChild(notebook, { name: 'Maya' })
    expect(await listChildren(notebook)).toHaveLength(1)
  })
})
