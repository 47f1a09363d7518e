import { listTicks, NO_MEETING, onChange, resetList, setTick } from '@plain-iep/notebook'
import { keptNotebook } from './kept-notebook.ts'

/** The ids of the ticked items of one checklist. */
export async function readTicks(listId: string): Promise<Set<string>> {
  const ticks = await listTicks(await keptNotebook(), NO_MEETING)
  return new Set(ticks.filter((tick) => tick.listId === listId).map((tick) => tick.itemId))
}

/** Keeps one tick. Resolves once it is on the device. */
export async function keepTick(listId: string, itemId: string, ticked: boolean): Promise<void> {
  await setTick(await keptNotebook(), { meetingId: NO_MEETING, listId, itemId }, ticked)
}

/** Empties one checklist. */
export async function clearTicks(listId: string): Promise<void> {
  await resetList(await keptNotebook(), { meetingId: NO_MEETING, listId })
}

/** Calls back when ticks changed here or in another tab. */
export function onTicks(listener: () => void, signal: AbortSignal): void {
  onChange(({ stores }) => stores.includes('ticks') && listener(), signal)
}
