import { MEETING_STEPS } from './meeting-steps.ts'
import { addDays, addYears, type Day } from './plain-day.ts'
import type { PlanItem, PlannerDates, PlannerState } from './plan-item.ts'
import { countedItem } from './counted-item.ts'
import { stateClocks } from './state-clocks.ts'

/** A yearly clock: a federal rule whose end is the same day some years later. */
function yearly(id: string, fact: string, start: Day, years: number, from: 'lastReview' | 'lastEvaluation'): PlanItem {
  const owner = id === 'reevaluation-again' ? 'parent' : 'school'
  return { id, fact, owner, voice: 'law', day: addYears(start, years), count: { days: years, unit: 'years', from, start }, notes: [] }
}

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
    ...longClocks(dates)
  ]
  const dated = items.filter((item) => item.day !== undefined)
  dated.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
  return [...dated, ...items.filter((item) => item.day === undefined)]
}

function afterRequest(dates: PlannerDates, state: PlannerState | undefined): PlanItem[] {
  const { requestDay, consentDay } = dates
  if (!requestDay) return []
  const own = stateClocks(dates, state, 'reply')
  if (own.length > 0) return own
  if (consentDay) return []
  return [{ id: 'ask-again', owner: 'parent', voice: 'parents', day: addDays(requestDay, 14), notes: state ? [] : ['stateMayDiffer'] }]
}

function evaluation(dates: PlannerDates, state: PlannerState | undefined): PlanItem[] {
  const { requestDay, consentDay, eligibilityDay } = dates
  if (!requestDay && !consentDay) return []
  if (state?.evaluation?.clocks.length) return stateClocks(dates, state, 'evaluation')
  if (!consentDay) return []
  const federal = countedItem(dates, { does: 'evaluation', days: 60, unit: 'calendar', from: 'consent' }, consentDay)
  return [{ ...federal, voice: 'law', fact: 'evaluation-60-days', ...met(eligibilityDay, federal), notes: [...federal.notes, 'stateMayDiffer'] }]
}
