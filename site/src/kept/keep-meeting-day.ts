import { readDates, saveDates } from '@plain-iep/notebook'
import { keptNotebook } from './kept-notebook.ts'

/** The meeting day ("2026-12-04") the parent gave, if any. */
export async function readMeetingDay(): Promise<string | undefined> {
  return (await readDates(await keptNotebook()))?.meetingDay
}

/** Keeps the meeting day, or takes it away; the planner's other dates stay. */
export async function keepMeetingDay(day: string | undefined): Promise<void> {
  const notebook = await keptNotebook()
  const { id, updatedAt, ...dates } = (await readDates(notebook)) ?? { id: '', updatedAt: 0 }
  await saveDates(notebook, { ...dates, meetingDay: day })
}
