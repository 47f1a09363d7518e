import type { BlocksFound, DocumentKind } from '@plain-iep/jargon'
import type { Asked, Told } from './find-messages.ts'

/** The part of a `Worker` that a finder needs. */
export interface FinderWorker {
  postMessage(asked: Asked): void
  addEventListener(type: 'message', listener: (event: { data: Told }) => void): void
  addEventListener(type: 'error', listener: () => void): void
  terminate(): void
}

/** Finds the words of paragraphs. Rejects when the word list cannot be had, and once it was stopped. */
export type Find = (texts: readonly string[], kind?: DocumentKind) => Promise<BlocksFound>

/** Asks a worker and hands each answer to the one who asked. Aborting the signal ends the worker. */
export function makeFinder(worker: FinderWorker, signal: AbortSignal): Find {
  const waiting = new Map<number, { resolve(found: BlocksFound): void; reject(error: Error): void }>()
  let asked = 0

  function failAll(reason: string): void {
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }

  worker.addEventListener('message', ({ data }) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if ('found' in data) asker?.resolve(data.found)
    else asker?.reject(new Error(data.failed))
  })
  worker.addEventListener('error', () => failAll('The finder did not start.'))
  signal.addEventListener('abort', () => {
    worker.terminate()
    failAll('The finder was stopped.')
  })

  return (texts, kind) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new Error('The finder was stopped.'))
      const id = ++asked
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, texts, kind })
    })
}
