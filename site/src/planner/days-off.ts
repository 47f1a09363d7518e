import { addDays, type Day, daysBetween, isWeekend } from './plain-day.ts'

/** A run of days without school, both ends in it. */
export interface DaysOff {
  first: Day
  last: Day
}

/** Longer than a summer: more is a slip of the pen in the year. */
const LONGEST_BREAK = 150

/** The weekdays of a run. Throws a RangeError with a plain sentence when the run ends before it begins, or is too long. */
export function weekdaysOf({ first, last }: DaysOff): Day[] {
  const length = daysBetween(first, last)
  if (length < 0) throw new RangeError('The last day off is before the first. Please change one of them.')
  if (length > LONGEST_BREAK) throw new RangeError('That is a very long break. Please check the year.')
  return Array.from({ length: length + 1 }, (_, index) => addDays(first, index)).filter((day) => !isWeekend(day))
}

/** Weekdays off joined into runs, a weekend between two of them being no gap. */
export function runsOf(days: readonly Day[]): DaysOff[] {
  const runs: DaysOff[] = []
  for (const day of [...new Set(days)].sort()) {
    const run = runs.at(-1)
    if (run && nextWeekday(run.last) === day) run.last = day
    else runs.push({ first: day, last: day })
  }
  return runs
}

function nextWeekday(day: Day): Day {
  const next = addDays(day, 1)
  return isWeekend(next) ? nextWeekday(next) : next
}
