import { Temporal } from 'temporal-polyfill'

/** A calendar day, "2026-12-04". It has no time and no zone, so a change of clocks cannot move it. */
export type Day = string

const date = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day)

/** The day `count` calendar days after a day; before it when `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return date(day).add({ days: count }).toString()
}

/** The same day some years later. Where there is no such day, the last of that month: February 29 becomes the 28th. */
export function addYears(day: Day, count: number): Day {
  return date(day).add({ years: count }).toString()
}

/** Monday is 1 and Sunday is 7. */
export function weekdayOf(day: Day): number {
  return date(day).dayOfWeek
}

/** True on Saturday and Sunday. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 5
}

/** Whole calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return date(from).until(date(to), { largestUnit: 'days' }).days
}

/** Year, month and day as numbers. */
export function partsOf(day: Day): [year: number, month: number, day: number] {
  const { year, month, day: dayOfMonth } = date(day)
  return [year, month, dayOfMonth]
}
