import { countClock } from './count-clock.ts'
import { MEETING_STEPS } from './meeting-steps.ts'
import { dayDone, withDayDone } from './met-by.ts'
import { addDays, addYears } from './plain-day.ts'
import type { PlanItem, PlannerDates, PlannerState } from './plan-item.ts'
import { stateClocks } from './state-clocks.ts'

/**
 * What is due when. Takes the days a parent gave and, if they chose one, the published state; gives the lines of the
 * plan with a day, the earliest first, then those whose day cannot be known yet. A state's own clock is used where it
 * may be published, else the federal one with a note. Throws a RangeError when the days off leave nothing to count.
 */
export function planFor(dates: PlannerDates, state?: PlannerState): PlanItem[] {
  const items = [
    ...afterRequest(dates, state),
    ...evaluation(dates, state),
    ...firstIep(dates, state),
    ...aroundMeeting(dates, state),
    ...yearly(dates),
    ...everyThreeYears(dates)
  ]
  const dated = items.filter((item) => item.day !== undefined)
  dated.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
  return [...dated, ...items.filter((item) => item.day === undefined)]
}

/** A rule of the state that names no day we could count. */
function undated(topic: 'reply' | 'wait'): PlanItem {
  return { id: topic, topic, voice: 'state', notes: [] }
}

function afterRequest(dates: PlannerDates, state: PlannerState | undefined): PlanItem[] {
  const { requestDay, consentDay } = dates
  if (!requestDay) return []
  const clocks = stateClocks(dates, state, 'reply')
  if (clocks.length > 0 || consentDay) return clocks
  return [
    // No federal rule counts the days to an answer. Two weeks is what the guide suggests.
    { id: 'ask-again', day: addDays(requestDay, 14), owner: 'parent', voice: 'parents', notes: ['stateMayDiffer'] },
    ...(state?.reply ? [undated('reply')] : [])
  ]
}

function evaluation(dates: PlannerDates, state: PlannerState | undefined): PlanItem[] {
  const { requestDay, consentDay, eligibilityDay } = dates
  if (!requestDay && !consentDay) return []
  const clocks = stateClocks(dates, state, 'evaluation')
  if (clocks.length > 0 || !consentDay) return clocks
  const counted = countClock({ does: 'evaluation', days: 60, unit: 'calendar', from: 'consent' }, consentDay, dates)
  const item: PlanItem = { id: 'evaluation', owner: 'school', voice: 'law', fact: 'evaluation-60-days', ...counted }
  return [withDayDone({ ...item, notes: [...item.notes, 'stateMayDiffer'] }, eligibilityDay)]
}

function firstIep(dates: PlannerDates, state: PlannerState | undefined): PlanItem[] {
  const { eligibilityDay } = dates
  const clocks = stateClocks(dates, state, 'iep').filter(({ day }) => day !== undefined)
  if (!eligibilityDay) return clocks
  const counted = countClock({ does: 'iep', days: 30, unit: 'calendar', from: 'eligibility' }, eligibilityDay, dates)
  const federal: PlanItem = { id: 'iep', owner: 'school', voice: 'law', fact: 'iep-meeting-30-days', ...counted }
  // The federal 30 days hold everywhere. They are not said twice where the state's own clock ends on the same day.
  if (clocks.some(({ day }) => day === federal.day)) return clocks
  return [withDayDone(federal, dayDone('iep', dates)), ...clocks]
}

function aroundMeeting(dates: PlannerDates, state: PlannerState | undefined): PlanItem[] {
  const { meetingDay } = dates
  if (!meetingDay) return []
  const steps = MEETING_STEPS.map(
    ({ id, daysBefore }): PlanItem => ({
      id,
      day: addDays(meetingDay, -daysBefore),
      owner: 'parent',
      voice: 'parents',
      notes: []
    })
  )
  return [
    ...stateClocks(dates, state, 'draft'),
    ...steps,
    { id: 'records', day: meetingDay, owner: 'school', voice: 'law', fact: 'records-before-iep-meeting', notes: [] },
    { id: 'meeting', day: meetingDay, voice: 'given', notes: [] },
    ...(state?.wait ? [undated('wait')] : [])
  ]
}

function yearly({ lastReviewDay, meetingDay }: PlannerDates): PlanItem[] {
  if (!lastReviewDay) return []
  const day = addYears(lastReviewDay, 1)
  const count = { days: 1, unit: 'years', from: 'lastReview', start: lastReviewDay } as const
  const review: PlanItem = {
    id: 'review',
    day,
    owner: 'school',
    voice: 'law',
    fact: 'iep-annual-review',
    count,
    notes: []
  }
  return [
    { id: 'set-review-day', day: addDays(day, -30), owner: 'parent', voice: 'parents', notes: [] },
    // An earlier meeting may be about something else, so only a later one is set against the day.
    withDayDone(review, meetingDay && meetingDay > day ? meetingDay : undefined)
  ]
}

function everyThreeYears({ lastEvaluationDay }: PlannerDates): PlanItem[] {
  if (!lastEvaluationDay) return []
  const from = { from: 'lastEvaluation', start: lastEvaluationDay } as const
  const day = addYears(lastEvaluationDay, 3)
  return [
    {
      id: 'reevaluation-again',
      day: addYears(lastEvaluationDay, 1),
      owner: 'parent',
      voice: 'law',
      fact: 'reevaluation-once-a-year',
      count: { days: 1, unit: 'years', ...from },
      notes: []
    },
    { id: 'plan-reevaluation', day: addDays(day, -90), owner: 'parent', voice: 'parents', notes: [] },
    {
      id: 'reevaluation',
      day,
      owner: 'school',
      voice: 'law',
      fact: 'reevaluation-three-years',
      count: { days: 3, unit: 'years', ...from },
      notes: []
    }
  ]
}
