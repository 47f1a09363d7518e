import { write } from '../database/transact.ts'
import type { Deleted } from '../deleted.ts'
import type { Notebook } from '../open-notebook.ts'

/** Empties every box of one checklist of one meeting; `undoDelete` ticks them again. Rejects as `write` does. */
export async function resetList(
  notebook: Notebook,
  { meetingId, listId }: { meetingId: string; listId: string }
): Promise<Deleted> {
  return write(notebook, ['ticks'], async (transaction) => {
    const ofMeeting = await transaction.objectStore('ticks').index('byMeeting').getAll(meetingId)
    const ticks = ofMeeting.filter((tick) => tick.listId === listId)
    for (const tick of ticks) await transaction.objectStore('ticks').delete(tick.id)
    return { records: { ticks } }
  })
}
