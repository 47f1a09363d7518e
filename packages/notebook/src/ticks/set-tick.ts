import { write } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Tick } from '../records.ts'
import { type TickPlace, tickId } from './tick-id.ts'

/** Ticks or unticks one box of a checklist. Rejects as `write` does. */
export async function setTick(notebook: Notebook, place: TickPlace, ticked: boolean): Promise<Tick> {
  const { meetingId, listId, itemId } = place
  const tick: Tick = { id: tickId(place), meetingId, listId, itemId, ticked, updatedAt: notebook.now() }
  await write(notebook, ['ticks'], (transaction) => transaction.objectStore('ticks').put(tick))
  return tick
}
