import { read } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Tick } from '../records.ts'

/** The ticked boxes of one meeting, of all its checklists. */
export async function listTicks(notebook: Notebook, meetingId: string): Promise<Tick[]> {
  const boxes = await read(notebook, ['ticks'], (transaction) =>
    transaction.objectStore('ticks').index('byMeeting').getAll(meetingId)
  )
  return boxes.filter(({ ticked }) => ticked)
}
