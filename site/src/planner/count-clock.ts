import type { Clock } from '@plain-iep/content/browser'
import { countDays } from './count-days.ts'
import { type Day, isWeekend } from './plain-day.ts'
import type { PlanCount, PlanNote, PlannerDates } from './plan-item.ts'

/** The day a clock ends, how it was counted, and what a reader must know about the count. */
export interface Counted {
  day: Day
  count: PlanCount
  notes: PlanNote[]
}

/** Counts one clock from its start; clocks from the meeting count back. Throws as `countDays` does. */
export function countClock(clock: Clock, start: Day, { schoolDaysOff }: Pick<PlannerDates, 'schoolDaysOff'>): Counted {
  const { days, unit, from, pauses } = clock
  const day = countDays(start, from === 'meeting' ? -days : days, unit, new Set(schoolDaysOff))
  const notes: PlanNote[] = []
  if (unit === 'school' && schoolDaysOff.length === 0) notes.push('noDaysOff')
  if (unit === 'business') notes.push('stateHolidays')
  if (isWeekend(day)) notes.push('weekend')
  if (pauses) notes.push('pauses')
  return { day, count: { days, unit, from, start }, notes }
}
