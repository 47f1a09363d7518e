import { KEY_OF, type RecordOf } from '../database/schema.ts'
import { type Writing, write } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import { requireRecord } from '../require-record.ts'
import { makeSetAside, VERSIONED_STORES, type VersionedStore } from './set-aside.ts'

/**
 * Puts an older version back in its place. The version it replaces is put aside in turn, so the
 * parent can change sides as often as they like. Throws NotebookRefusal 'not-found'; and as `write` does.
 */
export async function bringBack(notebook: Notebook, id: string): Promise<void> {
  await write(notebook, ['setAside', ...VERSIONED_STORES], async (transaction) => {
    const aside = await requireRecord(transaction.objectStore('setAside').get(id), 'older copy')
    await transaction.objectStore('setAside').delete(id)
    await swap(transaction, aside.store, aside.record, notebook)
  })
}

async function swap<Store extends VersionedStore>(
  transaction: Writing<'setAside' | VersionedStore>,
  store: Store,
  record: RecordOf<Store>,
  { now, newId }: Notebook
): Promise<void> {
  const target = (transaction as unknown as Writing<Store>).objectStore(store)
  const replaced = await target.get(KEY_OF[store](record))
  if (replaced) await transaction.objectStore('setAside').put(makeSetAside(newId(), store, replaced, now()))
  // Now it is the newest version again, also to a later merge.
  await target.put('keptAt' in record ? { ...record, keptAt: now() } : { ...record, updatedAt: now() })
}
