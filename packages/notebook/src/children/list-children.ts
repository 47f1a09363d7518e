import { read } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Child } from '../records.ts'

/** All children, in the order they were added. */
export async function listChildren(notebook: Notebook): Promise<Child[]> {
  const children = await read(notebook, ['children'], (transaction) => transaction.objectStore('children').getAll())
  return children.sort((a, b) => a.createdAt - b.createdAt)
}
