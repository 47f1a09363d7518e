import { KEY_OF, type RecordOf, STORE_NAMES, type StoreName } from './database/schema.ts'
import { type Writing, write } from './database/transact.ts'
import type { Deleted } from './deleted.ts'
import type { Notebook } from './open-notebook.ts'

/**
 * Brings back what a delete took away: same ids, same places, same times. A record that is there
 * again meanwhile (undone twice, or restored from a backup) is left as it is.
 * Rejects as `write` does.
 */
export async function undoDelete(notebook: Notebook, deleted: Deleted): Promise<void> {
  const stores = STORE_NAMES.filter((store) => deleted.records[store]?.length)
  if (stores.length === 0) return
  await write(notebook, stores, async (transaction) => {
    for (const store of stores) await putBack(transaction, store, deleted.records[store] ?? [])
  })
}

async function putBack<Store extends StoreName>(
  transaction: Writing<Store>,
  store: Store,
  records: readonly RecordOf<Store>[]
): Promise<void> {
  const target = transaction.objectStore(store)
  for (const record of records) {
    if ((await target.getKey(KEY_OF[store](record))) === undefined) await target.add(record)
  }
}
