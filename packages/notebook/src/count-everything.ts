import { STORE_NAMES, type StoreName } from './database/schema.ts'
import { read } from './database/transact.ts'
import type { Notebook } from './open-notebook.ts'

/** How many records each store holds, for the page that shows what is stored. */
export type Counts = { readonly [Store in StoreName]: number }

/** Counts all that is stored on this device, at one moment. */
export async function countEverything(notebook: Notebook): Promise<Counts> {
  return read(notebook, [...STORE_NAMES], async (transaction) => {
    const counts = STORE_NAMES.map(async (store) => [store, await transaction.objectStore(store).count()] as const)
    return Object.fromEntries(await Promise.all(counts)) as Counts
  })
}
