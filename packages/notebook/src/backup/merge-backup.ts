import { STORE_NAMES, type StoreName } from '../database/schema.ts'
import { type Writing, write } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import { type Contents, readAll } from './contents.ts'
import { type MergeReport, mergeContents } from './merge-contents.ts'

/**
 * Adds a backup (from `readBackup`) to the notebook, all or nothing. Nothing on either side is lost;
 * doing it twice is the same as once. What was deleted here and is in the backup comes back.
 * Rejects as `write` does.
 */
export async function mergeBackup(notebook: Notebook, backup: Contents): Promise<MergeReport> {
  return write(notebook, [...STORE_NAMES], async (transaction) => {
    const { toWrite, report } = mergeContents(await readAll(transaction), backup, {
      now: notebook.now(),
      newId: notebook.newId
    })
    for (const store of STORE_NAMES) await putAll(transaction, store, toWrite)
    return report
  })
}

async function putAll<Store extends StoreName>(
  transaction: Writing<StoreName>,
  store: Store,
  records: Contents
): Promise<void> {
  const target = (transaction as unknown as Writing<Store>).objectStore(store)
  await Promise.all(records[store].map((record) => target.put(record)))
}
