import { read } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import { type Dates, NO_CHILD } from '../records.ts'

/** The planner of a child, or the one filled in without a child; undefined when nothing is saved. */
export async function readDates(notebook: Notebook, childId: string = NO_CHILD): Promise<Dates | undefined> {
  return read(notebook, ['dates'], (transaction) => transaction.objectStore('dates').get(childId))
}
