import { addDays, type Day, partsOf, weekdayOf } from './plain-day.ts'

const MONDAY = 1
const THURSDAY = 4
const SATURDAY = 6
const SUNDAY = 7

const two = (value: number): string => String(value).padStart(2, '0')
const dayOf = (year: number, month: number, day: number): Day => `${year}-${two(month)}-${two(day)}`

/** The `count`th Monday (or other weekday) of a month. */
function nth(year: number, month: number, weekday: number, count: number): Day {
  const first = dayOf(year, month, 1)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7)
}

function lastMondayOfMay(year: number): Day {
  const last = dayOf(year, 5, 31)
  return addDays(last, -((weekdayOf(last) - MONDAY + 7) % 7))
}

/** A holiday with a fixed date is kept on Friday when it falls on Saturday, and on Monday when on Sunday. */
function observed(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday === SATURDAY ? addDays(day, -1) : weekday === SUNDAY ? addDays(day, 1) : day
}

/** The eleven days of 5 U.S.C. 6103(a), on the days they are kept. */
function holidaysOf(year: number): Day[] {
  return [
    observed(dayOf(year, 1, 1)),
    nth(year, 1, MONDAY, 3),
    nth(year, 2, MONDAY, 3),
    lastMondayOfMay(year),
    observed(dayOf(year, 6, 19)),
    observed(dayOf(year, 7, 4)),
    nth(year, 9, MONDAY, 1),
    nth(year, 10, MONDAY, 2),
    observed(dayOf(year, 11, 11)),
    nth(year, 11, THURSDAY, 4),
    observed(dayOf(year, 12, 25))
  ]
}

/** Whether a day is kept as a federal holiday. A New Year's Day on a Saturday is kept in the year before. */
export function isFederalHoliday(day: Day): boolean {
  const [year] = partsOf(day)
  return holidaysOf(year).includes(day) || observed(dayOf(year + 1, 1, 1)) === day
}
