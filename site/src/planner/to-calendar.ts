import { createEvents, type DateArray } from 'ics'
import { addDays, type Day, partsOf } from './plain-day.ts'

/** One all-day entry. */
export interface CalendarEntry {
  /** Stays the same when the file is made again, so that a calendar changes its entry rather than adding a second. */
  id: string
  day: Day
  title: string
  text: string
}

/**
 * A calendar file (iCalendar, RFC 5545) of all-day entries that float: they have no hour and no time zone, and block no
 * time. Throws when an entry cannot be written.
 */
export function toCalendar(entries: readonly CalendarEntry[], calendarName: string): string {
  const events = entries.map(({ id, day, title, text }) => ({
    uid: `${id}@plain-iep`,
    title,
    description: text,
    start: partsOf(day) satisfies DateArray,
    // The end of an all-day entry is the day after it.
    end: partsOf(addDays(day, 1)) satisfies DateArray,
    transp: 'TRANSPARENT' as const,
    busyStatus: 'FREE' as const
  }))
  const { error, value } = createEvents(events, { calName: calendarName, productId: 'plain-iep/planner' })
  if (error || !value) throw error ?? new Error('The calendar file came out empty.')
  return value
}
