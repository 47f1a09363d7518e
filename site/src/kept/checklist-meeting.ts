import {
  addChild,
  addMeeting,
  listChildren,
  listMeetings,
  type Meeting,
  onChange,
  readDates,
  readSetting,
  saveSetting
} from '@plain-iep/notebook'
import { keptNotebook } from './kept-notebook.ts'

/** Which meeting the checklists of this device show. It is a choice of this device alone: no backup carries it. */
const KEY = 'device:checklist-meeting'

/** All meetings, by their day. */
export async function readMeetings(): Promise<Meeting[]> {
  return listMeetings(await keptNotebook())
}

/** The meeting whose ticks the checklists show; undefined before one was chosen, or when it was deleted. */
export async function readChosenMeeting(): Promise<Meeting | undefined> {
  const id = await readSetting(await keptNotebook(), KEY)
  return (await readMeetings()).find((meeting) => meeting.id === id)
}

/** Chooses the meeting whose ticks the checklists show; undefined for the ticks made before any meeting. */
export async function chooseMeeting(id: string | undefined): Promise<void> {
  await saveSetting(await keptNotebook(), KEY, id ?? null)
}

/** The day that the checklists count back from: the chosen meeting's, else the one in the plan. */
export async function readChecklistDay(): Promise<string | undefined> {
  const chosen = await readChosenMeeting()
  return chosen ? chosen.date : (await readDates(await keptNotebook()))?.meetingDay
}

/** Starts a meeting with empty checklists and chooses it. A child of that name is found again, or added. */
export async function startMeeting(meeting: { day: string; child: string; title: string }): Promise<void> {
  const notebook = await keptNotebook()
  const name = meeting.child.trim()
  const known = (await listChildren(notebook)).find((child) => child.name.toLowerCase() === name.toLowerCase())
  const child = known ?? (name ? await addChild(notebook, { name }) : undefined)
  const { id } = await addMeeting(notebook, { title: meeting.title, date: meeting.day, childId: child?.id })
  await chooseMeeting(id)
}

/** Calls back when what the checklists show may have changed, here or in another tab. */
export function onChecklistChange(listener: () => void, signal: AbortSignal): void {
  const concerns = ['ticks', 'settings', 'meetings', 'dates']
  onChange(({ stores }) => stores.some((store) => concerns.includes(store)) && listener(), signal)
}
