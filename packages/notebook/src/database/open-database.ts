import { openDB } from 'idb'
import { NotebookBlocked, NotebookDamaged, NotebookUnavailable } from '../errors.ts'
import { explainOpenFailure } from './explain-failure.ts'
import { type NotebookDatabase, type NotebookSchema, STORE_NAMES } from './schema.ts'
import type { Upgrade } from './upgrades.ts'

export interface OpenDatabaseOptions {
  name: string
  upgrades: readonly Upgrade[]
  /** Wait for an older tab to let go, and for opening at all, in milliseconds. */
  waits: { blocked: number; open: number }
  /** A newer version wants the database. Our connection is closed already. */
  onNewer: () => void
  /** The connection is gone: the browser ended it, or the database is being deleted. */
  onLost: () => void
}

/**
 * Opens the database and brings it to the newest version.
 * Rejects with NotebookBlocked, NotebookFull, NotebookTooNew, NotebookUnavailable or NotebookDamaged.
 */
export function openDatabase(options: OpenDatabaseOptions): Promise<NotebookDatabase> {
  return new Promise((resolve, reject) => {
    let gaveUp = false
    const giveUp = () => {
      gaveUp = true
      reject(new NotebookBlocked())
    }
    // Behind another tab's blocked request ours gets no event at all, hence the second, longer wait.
    let timer = setTimeout(giveUp, options.waits.open)

    request(options, () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, options.waits.blocked)
    })
      .then((database) => {
        // It may open after all, later. Nobody waits for it then, and it must not block others.
        if (gaveUp) database.close()
        else resolve(database)
      })
      .catch((cause) => reject(explainOpenFailure(cause)))
      .finally(() => clearTimeout(timer))
  })
}

async function request(options: OpenDatabaseOptions, onBlocked: () => void): Promise<NotebookDatabase> {
  // Undefined in old browsers, null in Safari's Lockdown Mode; reading it can throw in a sandboxed frame.
  if (!globalThis.indexedDB) throw new NotebookUnavailable()

  const { name, upgrades, onNewer, onLost } = options
  const database = await openDB<NotebookSchema>(name, upgrades.length, {
    upgrade(opened, oldVersion, _newVersion, transaction) {
      // A failed upgrade fails the opening itself, which is where it is handled.
      transaction.done.catch(() => {})
      for (const upgrade of upgrades.slice(oldVersion)) upgrade(opened, transaction)
    },
    blocked: onBlocked,
    blocking(_currentVersion, newVersion, event) {
      ;(event.target as IDBDatabase).close()
      // No version: somebody deletes the database. The next use starts a new one.
      if (newVersion === null) onLost()
      else onNewer()
    },
    terminated: onLost
  })

  if (!STORE_NAMES.every((store) => database.objectStoreNames.contains(store))) {
    database.close()
    throw new NotebookDamaged()
  }
  return database
}
