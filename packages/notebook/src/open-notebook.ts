import { askToPersist } from './ask-to-persist.ts'
import { DATABASE_NAME, makeAnnouncer } from './changes.ts'
import { type Connection, connect } from './database/connection.ts'
import { STORE_NAMES, type StoreName } from './database/schema.ts'
import { UPGRADES } from './database/upgrades.ts'
import { NotebookTooNew } from './errors.ts'
import { WAITS } from './limits.ts'
import type { Moment } from './records.ts'

export interface NotebookOptions {
  /** The database's name; only tests need another. */
  name?: string
  /** The time, in milliseconds since 1970. */
  now?: () => Moment
  /** A new id, different at every call. */
  newId?: () => string
  /** Milliseconds to wait for an older tab to let go. */
  blockedAfter?: number
  /** A newer Plain IEP took the notebook over. Show the message: nothing more can be saved here. */
  onClosed?: (reason: NotebookTooNew) => void
  /** Whom to ask, once and after the first save, never to clear our data. Leave out to ask nobody. */
  persist?: Pick<StorageManager, 'persist' | 'persisted'>
}

/** An open notebook. Every operation takes it first; only `close` is for callers. */
export interface Notebook {
  readonly connection: Connection
  readonly now: () => Moment
  readonly newId: () => string
  /** Tells everybody that these stores were saved. */
  readonly saved: (stores: readonly StoreName[]) => void
  close(): void
}

/**
 * Opens the notebook on this device, making or upgrading it where needed.
 * Rejects with NotebookBlocked (another tab holds it), NotebookTooNew (saved by a later version),
 * NotebookUnavailable (no storage here), NotebookFull or NotebookDamaged. It may be tried again.
 */
export async function openNotebook(options: NotebookOptions = {}): Promise<Notebook> {
  const name = options.name ?? DATABASE_NAME
  const announcer = makeAnnouncer(name)
  const connection = connect({
    name,
    upgrades: UPGRADES,
    waits: { ...WAITS, blocked: options.blockedAfter ?? WAITS.blocked },
    onNewer: () => options.onClosed?.(new NotebookTooNew()),
    // The parent may have cleared the browser's data: let every view look again.
    onLost: () => announcer.announce(STORE_NAMES)
  })

  let toAsk = options.persist
  const notebook: Notebook = {
    connection,
    now: options.now ?? Date.now,
    newId: options.newId ?? (() => crypto.randomUUID()),
    saved(stores) {
      announcer.announce(stores)
      const storage = toAsk
      toAsk = undefined
      if (storage) void askToPersist(notebook, storage)
    },
    close() {
      connection.close()
      announcer.close()
    }
  }

  try {
    await connection.database()
  } catch (cause) {
    notebook.close()
    throw cause
  }
  return notebook
}
