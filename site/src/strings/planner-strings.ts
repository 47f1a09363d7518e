import type { ClockOwner, PlanNote } from '../planner/plan-item.ts'

/** Names of the form's date fields. */
export const DATE_FIELDS = [
  'requestDay',
  'consentDay',
  'eligibilityDay',
  'meetingDay',
  'lastReviewDay',
  'lastEvaluationDay'
] as const
export type DateField = (typeof DATE_FIELDS)[number]

/** A step of the plan with the page that helps with it. */
export interface StepStrings {
  text: string
  href: string
}

/** What the plan itself says, read by a script: sentences with {places} to fill in. */
export interface PlanStrings {
  rules: Record<
    'reply' | 'testing' | 'evaluation' | 'decision' | 'iep' | 'papers' | 'records' | 'meeting' | 'wait' | 'review',
    string
  > &
    Record<'reevaluation' | 'reevaluation-again', string>
  steps: Record<string, StepStrings>
  owners: Record<ClockOwner, string>
  voices: Record<'law' | 'state' | 'check' | 'parents', string>
  notes: Record<PlanNote, string>
  units: Record<'calendar' | 'school' | 'business' | 'year' | 'years', string>
  starts: Record<'request' | 'consent' | 'eligibility' | 'report' | 'meeting' | 'lastReview' | 'lastEvaluation', string>
  countAfter: string
  countBefore: string
  met: string
  next: string
  passed: string
  later: string
  nothingNext: string
  badDay: string
  nothingToPlan: string
  calendarName: string
  calendarFile: string
  heading: string
  made: string
  saved: string
  forgotten: string
  daysOff: Record<'run' | 'one' | 'remove' | 'count' | 'needsDay', string>
  failed: Record<'data' | 'save' | 'calendar', string>
}

export interface PlannerStrings {
  title: string
  description: string
  lead: string
  formTitle: string
  fields: Record<DateField, { label: string; hint: string }>
  state: { label: string; hint: string; none: string }
  daysOff: { summary: string; explain: string; first: string; last: string; add: string; listLabel: string }
  keep: string
  make: string
  print: string
  calendar: string
  calendarHint: string
  forget: string
  kinds: { title: string; lead: string; rows: { name: string; text: string; fact?: string }[] }
  table: {
    title: string
    lead: string
    states: string
    columns: Record<'what' | 'when' | 'owner' | 'rule', string>
    rows: { fact: string; owner: ClockOwner; what: string; when: string }[]
  }
  smallStep: string
  plan: PlanStrings
}
