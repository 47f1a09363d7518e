import { read } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { SetAside } from './set-aside.ts'

/** The older versions that merges put aside, newest first. */
export async function listSetAside(notebook: Notebook): Promise<SetAside[]> {
  const aside = await read(notebook, ['setAside'], (transaction) => transaction.objectStore('setAside').getAll())
  return aside.sort((a, b) => b.setAsideAt - a.setAsideAt)
}
