import { NotebookTooNew } from '../errors.ts'
import { type OpenDatabaseOptions, openDatabase } from './open-database.ts'
import type { NotebookDatabase } from './schema.ts'

/** One connection that mends itself: a lost one is opened anew at the next use. */
export interface Connection {
  /** The open database. Rejects like `openDatabase`, and with NotebookTooNew once a newer version took over. */
  database(): Promise<NotebookDatabase>
  /** Forgets a connection found dead, so that the next use opens a new one. */
  drop(dead: NotebookDatabase): void
  close(): void
}

/** Makes a connection; it opens at the first use. `onNewer` and `onLost` tell the owner. */
export function connect(options: OpenDatabaseOptions): Connection {
  let opening: Promise<NotebookDatabase> | undefined
  let stopped: Error | undefined

  const open = async () => {
    const database = await openDatabase({
      ...options,
      onNewer: () => {
        stopped = new NotebookTooNew()
        options.onNewer()
      },
      onLost: () => {
        opening = undefined
        options.onLost()
      }
    })
    if (stopped) {
      database.close()
      throw stopped
    }
    return database
  }

  return {
    async database() {
      if (stopped) throw stopped
      // A failure is not kept: the parent may have closed the other tab by now.
      opening ??= open().catch((cause) => {
        opening = undefined
        throw cause
      })
      return opening
    },
    drop(dead) {
      dead.close()
      opening = undefined
    },
    close() {
      stopped ??= new Error('This notebook was closed; open it again before using it.')
      opening?.then((database) => database.close()).catch(() => {})
    }
  }
}
