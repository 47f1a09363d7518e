import { forceCloseDatabase } from 'fake-indexeddb'
import { unwrap } from 'idb'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Change, onChange } from './changes.ts'
import { addChild } from './children/add-child.ts'
import { STORE_NAMES } from './database/schema.ts'
import { freshName, openTestNotebook } from './testing/open-test-notebook.ts'

function listen(name: string) {
  const stop = new AbortController()
  const listener = vi.fn<(change: Change) => void>()
  onChange(listener, stop.signal, name)
  onTestFinished(() => stop.abort())
  return { listener, stop }
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 30))

test('every listener hears of a save, in the page that saved too', async () => {
  const name = freshName()
  const [here, there] = [listen(name), listen(name)]
  const notebook = await openTestNotebook({ name })
  await addChild(notebook, { name: 'Maya' })
  await vi.waitFor(() => expect(here.listener).toHaveBeenCalledExactlyOnceWith({ stores: ['children'] }))
  await vi.waitFor(() => expect(there.listener).toHaveBeenCalledExactlyOnceWith({ stores: ['children'] }))
})

test('a failed save is not told', async () => {
  const name = freshName()
  const { listener } = listen(name)
  const notebook = await openTestNotebook({ name })
  await expect(addChild(notebook, { name: ' ' })).rejects.toThrow()
  await aMoment()
  expect(listener).not.toHaveBeenCalled()
})

test('an aborted signal ends listening, and one aborted before never starts it', async () => {
  const name = freshName()
  const { listener, stop } = listen(name)
  stop.abort()
  onChange(listener, AbortSignal.abort(), name)
  const notebook = await openTestNotebook({ name })
  await addChild(notebook, { name: 'Maya' })
  await aMoment()
  expect(listener).not.toHaveBeenCalled()
})

test('another database has listeners of its own', async () => {
  const { listener } = listen(freshName())
  const notebook = await openTestNotebook()
  await addChild(notebook, { name: 'Maya' })
  await aMoment()
  expect(listener).not.toHaveBeenCalled()
})

test('data cleared by the browser makes every view look again', async () => {
  const name = freshName()
  const { listener } = listen(name)
  const notebook = await openTestNotebook({ name })
  forceCloseDatabase(unwrap(await notebook.connection.database()) as never)
  await vi.waitFor(() => expect(listener).toHaveBeenCalledExactlyOnceWith({ stores: [...STORE_NAMES] }))
})

test('a browser without BroadcastChannel saves all the same', async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  const name = freshName()
  const { listener } = listen(name)
  const notebook = await openTestNotebook({ name })
  await addChild(notebook, { name: 'Maya' })
  expect(listener).not.toHaveBeenCalled()
})
