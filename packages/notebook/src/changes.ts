import type { StoreName } from './database/schema.ts'

/** What was just saved: the stores that may look different now. */
export interface Change {
  stores: readonly StoreName[]
}

/** The database's name when none is given, and with it the name of the channel. */
export const DATABASE_NAME = 'plain-iep'

const channelName = (database: string) => `${database}:changes`

/**
 * Calls `listener` after every save, in this page and in every other page, panel and worker of the
 * same origin, until `signal` is aborted. Needs no open notebook. Does nothing in a browser without
 * BroadcastChannel. A page that was frozen misses what happened meanwhile: read again on `pageshow`.
 */
export function onChange(listener: (change: Change) => void, signal: AbortSignal, database = DATABASE_NAME): void {
  if (signal.aborted || typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelName(database))
  channel.addEventListener('message', (event: MessageEvent<Change>) => listener(event.data), { signal })
  signal.addEventListener('abort', () => channel.close(), { once: true })
}

/** Tells every listener of `onChange`. Its own channel, so listeners in the same page hear it too. */
export interface Announcer {
  announce(stores: readonly StoreName[]): void
  close(): void
}

/** Makes the announcer of one notebook. */
export function makeAnnouncer(database: string): Announcer {
  if (typeof BroadcastChannel === 'undefined') return { announce() {}, close() {} }
  const channel = new BroadcastChannel(channelName(database))
  let closed = false
  return {
    announce(stores) {
      // A save may end after the page has closed its notebook; it is saved all the same.
      if (!closed) channel.postMessage({ stores } satisfies Change)
    },
    close() {
      closed = true
      channel.close()
    }
  }
}
