import { STORE_NAMES } from './database/schema.ts'
import { write } from './database/transact.ts'
import type { Notebook } from './open-notebook.ts'

/**
 * Deletes all that is stored on this device, settings too, all or nothing. There is no undo: ask
 * first, and offer a backup. The empty database stays, since other tabs may have it open.
 * Rejects as `write` does.
 */
export async function deleteEverything(notebook: Notebook): Promise<void> {
  await write(notebook, [...STORE_NAMES], async (transaction) => {
    for (const store of STORE_NAMES) await transaction.objectStore(store).clear()
  })
}
