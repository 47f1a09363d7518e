import { checkDay } from '../check-day.ts'
import { write } from '../database/transact.ts'
import { dropUndefined } from '../drop-undefined.ts'
import type { Notebook } from '../open-notebook.ts'
import { type Dates, type Day, NO_CHILD } from '../records.ts'

export interface DatesInput {
  childId?: string | undefined
  meetingDay?: Day | undefined
  consentDay?: Day | undefined
  eligibilityDay?: Day | undefined
  requestDay?: Day | undefined
  lastReviewDay?: Day | undefined
  lastEvaluationDay?: Day | undefined
  state?: string | undefined
  /** Weekdays without school. */
  schoolDaysOff?: readonly Day[] | undefined
}

/**
 * Saves the whole planner of a child over the one before; a field left out is emptied.
 * Throws NotebookRefusal 'bad-day'; and whatever `write` rejects with.
 */
export async function saveDates(notebook: Notebook, input: DatesInput): Promise<Dates> {
  const daysOff = (input.schoolDaysOff ?? []).flatMap((day) => checkDay(day) ?? [])
  const dates: Dates = dropUndefined({
    id: input.childId || NO_CHILD,
    meetingDay: checkDay(input.meetingDay),
    consentDay: checkDay(input.consentDay),
    eligibilityDay: checkDay(input.eligibilityDay),
    requestDay: checkDay(input.requestDay),
    lastReviewDay: checkDay(input.lastReviewDay),
    lastEvaluationDay: checkDay(input.lastEvaluationDay),
    state: input.state || undefined,
    schoolDaysOff: [...new Set(daysOff)].sort(),
    updatedAt: notebook.now()
  })
  await write(notebook, ['dates'], (transaction) => transaction.objectStore('dates').put(dates))
  return dates
}
