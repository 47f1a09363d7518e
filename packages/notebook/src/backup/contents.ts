import { type RecordOf, STORE_NAMES, type StoreName } from '../database/schema.ts'
import { type Reading, read } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'

/** All records, by store. */
export type Contents = { [Store in StoreName]: RecordOf<Store>[] }

/** The contents of a notebook that holds nothing. */
export function emptyContents(): Contents {
  return {
    children: [],
    meetings: [],
    questions: [],
    ticks: [],
    dates: [],
    letters: [],
    logEntries: [],
    settings: [],
    setAside: []
  }
}

/** Reads the whole notebook at one moment. */
export async function readEverything(notebook: Notebook): Promise<Contents> {
  return read(notebook, [...STORE_NAMES], readAll)
}

/** Reads every store inside a transaction that is open already. */
export async function readAll(transaction: Reading<StoreName>): Promise<Contents> {
  const all = STORE_NAMES.map(async (store) => [store, await transaction.objectStore(store).getAll()] as const)
  return Object.fromEntries(await Promise.all(all)) as Contents
}
