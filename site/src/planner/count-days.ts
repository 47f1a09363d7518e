import type { DayUnit } from '@plain-iep/content/browser'
import { isFederalHoliday } from './federal-holidays.ts'
import { addDays, type Day, isWeekend } from './plain-day.ts'

/** Further than this no clock runs; a calendar with nothing but days off must not be counted forever. */
const LONGEST_COUNT = 3_660

/**
 * The day on which a count of days ends. The day after `start` is day one; a negative `count` goes back the same way.
 * School days are weekdays that are not in `daysOff`; business days are weekdays that are no federal holiday.
 * Throws a RangeError when there is no such day within ten years.
 */
export function countDays(start: Day, count: number, unit: DayUnit, daysOff: ReadonlySet<Day>): Day {
  if (unit === 'calendar') return addDays(start, count)
  const step = count < 0 ? -1 : 1
  let [day, left] = [start, Math.abs(count)]
  for (let walked = 0; left > 0; walked += 1) {
    if (walked > LONGEST_COUNT) throw new RangeError('These days off leave no school days to count.')
    day = addDays(day, step)
    if (counts(day, unit, daysOff)) left -= 1
  }
  return day
}

function counts(day: Day, unit: DayUnit, daysOff: ReadonlySet<Day>): boolean {
  if (isWeekend(day)) return false
  return unit === 'school' ? !daysOff.has(day) : !isFederalHoliday(day)
}
