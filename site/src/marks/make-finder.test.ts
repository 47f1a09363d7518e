import { expect, test, vi } from 'vitest'
import type { Asked, Told } from './find-messages.ts'
import { type FinderWorker, makeFinder } from './make-finder.ts'

function fakeWorker() {
  const asked: Asked[] = []
  let tell: (told: Told) => void = () => undefined
  let fail: () => void = () => undefined
  const terminate = vi.fn()
  const worker: FinderWorker = {
    postMessage: (question) => asked.push(question),
    addEventListener(type: 'message' | 'error', listener: (event: { data: Told }) => void) {
      if (type === 'message') tell = (data) => listener({ data })
      else fail = listener as () => void
    },
    terminate
  }
  return { worker, asked, terminate, tell: (told: Told) => tell(told), fail: () => fail() }
}

const found = { flags: [], kind: 'special' as const }

test('each answer goes to the one who asked, whatever the order', async () => {
  const { worker, asked, tell } = fakeWorker()
  const find = makeFinder(worker, new AbortController().signal)
  const [first, second] = [find(['one']), find(['two'], 'special')]
  expect(asked.map(({ texts, kind }) => [texts, kind])).toEqual([
    [['one'], undefined],
    [['two'], 'special']
  ])
  tell({ id: asked[1]?.id as number, found })
  tell({ id: asked[0]?.id as number, failed: 'no list' })
  expect(await second).toBe(found)
  await expect(first).rejects.toThrow('no list')
})

test('a worker that does not start fails all who wait', async () => {
  const { worker, fail } = fakeWorker()
  const asking = makeFinder(worker, new AbortController().signal)(['one'])
  fail()
  await expect(asking).rejects.toThrow('did not start')
})

test('stopping ends the worker and all who wait', async () => {
  const { worker, terminate } = fakeWorker()
  const stopping = new AbortController()
  const find = makeFinder(worker, stopping.signal)
  const asking = find(['one'])
  stopping.abort()
  expect(terminate).toHaveBeenCalledOnce()
  await expect(asking).rejects.toThrow('stopped')
  await expect(find(['two'])).rejects.toThrow('stopped')
})
