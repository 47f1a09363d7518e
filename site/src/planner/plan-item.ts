import type { ClockStart, DayUnit, PublishedState } from '@plain-iep/content/browser'
import type { Day } from './plain-day.ts'

/** What a parent may fill in. Every day can be missing. */
export interface PlannerDates {
  requestDay?: Day | undefined
  consentDay?: Day | undefined
  eligibilityDay?: Day | undefined
  meetingDay?: Day | undefined
  lastReviewDay?: Day | undefined
  lastEvaluationDay?: Day | undefined
  /** Weekdays without school, as the parent read them from the school calendar. */
  schoolDaysOff: readonly Day[]
}

/** The part of a published state that holds clocks. */
export type PlannerState = Pick<PublishedState, 'code' | 'name' | 'reply' | 'evaluation' | 'iep' | 'draft' | 'wait'>
export type StateTopic = 'reply' | 'evaluation' | 'iep' | 'draft' | 'wait'

/** Who has to act by then. */
export type ClockOwner = 'school' | 'parent' | 'state'

/** A sentence that the reader of a date needs beside it. */
export type PlanNote =
  | 'noDaysOff'
  | 'stateHolidays'
  | 'weekend'
  | 'pauses'
  | 'atLatest'
  | 'stateMayDiffer'
  | 'givenLate'
  | 'earlierCounts'
  | 'needsRequest'
  | 'needsConsent'

/** How a due day was found. */
export interface PlanCount {
  days: number
  unit: DayUnit | 'years'
  from: ClockStart | 'lastReview' | 'lastEvaluation'
  start: Day
}

/** One line of the plan. Its words are found by its id; a rule's words by `fact` or by `topic` of the state. */
export interface PlanItem {
  id: string
  /** None when the clock starts on a day we were not given. */
  day?: Day
  /** Nobody alone where a rule speaks of both sides. */
  owner?: ClockOwner
  /** `law`: a federal rule; `state`: a rule of the chosen state; `parents`: a habit; `given`: a day the parent gave. */
  voice: 'law' | 'state' | 'parents' | 'given'
  /** Id in content/law/facts.json. */
  fact?: string
  topic?: StateTopic
  count?: PlanCount
  /** A day the parent gave on which this was done, or is to be. */
  metBy?: Day
  notes: PlanNote[]
}
