import { type Deleted, listTicks, NO_MEETING, resetList, setTick, undoDelete } from '@plain-iep/notebook'
import { readChosenMeeting } from './checklist-meeting.ts'
import { keptNotebook } from './kept-notebook.ts'

/** Ticks belong to the chosen meeting; before there is one they are kept apart. */
const meetingId = async (): Promise<string> => (await readChosenMeeting())?.id ?? NO_MEETING

/** The ids of the ticked items of one checklist. */
export async function readTicks(listId: string): Promise<Set<string>> {
  const ticks = await listTicks(await keptNotebook(), await meetingId())
  return new Set(ticks.filter((tick) => tick.listId === listId).map((tick) => tick.itemId))
}

/** Keeps one tick. Resolves once it is on the device. */
export async function keepTick(listId: string, itemId: string, ticked: boolean): Promise<void> {
  await setTick(await keptNotebook(), { meetingId: await meetingId(), listId, itemId }, ticked)
}

/** Empties one checklist of the chosen meeting. What comes back can be handed to `bringBackTicks`. */
export async function clearTicks(listId: string): Promise<Deleted> {
  return resetList(await keptNotebook(), { meetingId: await meetingId(), listId })
}

/** Ticks the boxes of a cleared checklist again. */
export async function bringBackTicks(cleared: Deleted): Promise<void> {
  await undoDelete(await keptNotebook(), cleared)
}
