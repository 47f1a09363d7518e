import { NotebookRefusal } from './errors.ts'
import type { Day } from './records.ts'

/** True for a real day written 'YYYY-MM-DD'; '2026-02-30' is not one. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day as it is; undefined for an empty field. Throws NotebookRefusal 'bad-day' for anything else. */
export function checkDay(day: Day | null | undefined): Day | undefined {
  if (day === undefined || day === null || day === '') return undefined
  if (!isDay(day)) throw new NotebookRefusal('bad-day', 'That is not a day we can read, so pick it again.')
  return day
}
