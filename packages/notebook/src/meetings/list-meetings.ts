import { read } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Meeting } from '../records.ts'

/** Meetings by their day, those without a day last; of one child, or all. */
export async function listMeetings(
  notebook: Notebook,
  filter: { childId?: string | undefined } = {}
): Promise<Meeting[]> {
  const { childId } = filter
  const meetings = await read(notebook, ['meetings'], (transaction) =>
    childId
      ? transaction.objectStore('meetings').index('byChild').getAll(childId)
      : transaction.objectStore('meetings').getAll()
  )
  return meetings.sort((a, b) => compareDays(a.date, b.date) || a.createdAt - b.createdAt)
}

function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  return b === undefined || a < b ? -1 : 1
}
