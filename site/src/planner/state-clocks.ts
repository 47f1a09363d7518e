import type { Clock, ClockStart } from '@plain-iep/content/browser'
import { countClock } from './count-clock.ts'
import { dayDone, withDayDone } from './met-by.ts'
import type { Day } from './plain-day.ts'
import type { PlanItem, PlanNote, PlannerDates, PlannerState } from './plan-item.ts'

type ClockTopic = 'reply' | 'evaluation' | 'iep' | 'draft'

/** The clocks of one topic of a state, counted. One whose start is missing has no day, and says which day it needs. */
export function stateClocks(dates: PlannerDates, state: PlannerState | undefined, topic: ClockTopic): PlanItem[] {
  const clocks = state?.[topic]?.clocks ?? []
  const twoLimits = (clock: Clock): boolean => clocks.filter(({ does }) => does === clock.does).length > 1
  return clocks.map((clock): PlanItem => {
    const base = { id: clock.does, topic, owner: 'school', voice: 'state' } as const
    const start = startOf(clock.from, dates, state)
    if (!start) return { ...base, notes: missing(clock.from) }
    const counted = countClock(clock, start, dates)
    const notes: PlanNote[] = [
      ...counted.notes,
      ...(clock.from === 'report' ? (['atLatest'] as const) : []),
      ...(twoLimits(clock) ? (['earlierCounts'] as const) : [])
    ]
    return withDayDone({ ...base, ...counted, notes }, dayDone(clock.does, dates))
  })
}

/** The given day a clock starts on. The report has none of its own: at the latest it comes when testing must end. */
function startOf(from: ClockStart, dates: PlannerDates, state: PlannerState | undefined): Day | undefined {
  if (from === 'request') return dates.requestDay
  if (from === 'consent') return dates.consentDay
  if (from === 'eligibility') return dates.eligibilityDay
  if (from === 'meeting') return dates.meetingDay
  const testing = state?.evaluation?.clocks.find((clock) => clock.from !== 'report')
  const start = testing && startOf(testing.from, dates, state)
  return start && countClock(testing, start, dates).day
}

function missing(from: ClockStart): PlanNote[] {
  return from === 'request' ? ['needsRequest'] : from === 'consent' || from === 'report' ? ['needsConsent'] : []
}
