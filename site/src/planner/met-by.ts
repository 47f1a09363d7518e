import type { ClockEnd } from '@plain-iep/content/browser'
import type { Day } from './plain-day.ts'
import type { PlanItem, PlannerDates } from './plan-item.ts'

/** The day on which what a clock asks for was done, as far as the given days tell. */
export function dayDone(does: ClockEnd, dates: PlannerDates): Day | undefined {
  const { consentDay, eligibilityDay, meetingDay, lastReviewDay } = dates
  if (does === 'reply') return consentDay
  if (does === 'testing' || does === 'evaluation' || does === 'decision') return eligibilityDay
  // A meeting is the one for the first IEP only when it follows the decision and there was no yearly review before.
  const isFirst = does === 'iep' && eligibilityDay && meetingDay && meetingDay >= eligibilityDay && !lastReviewDay
  return isFirst ? meetingDay : undefined
}

/** The item with the day it was done, and a note when that came after the day it was due. */
export function withDayDone(item: PlanItem, done: Day | undefined): PlanItem {
  if (!item.day || !done) return item
  return { ...item, metBy: done, notes: done > item.day ? [...item.notes, 'givenLate'] : item.notes }
}
