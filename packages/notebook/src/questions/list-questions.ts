import { read } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Question } from '../records.ts'
import { orderOfQuestions } from './order-of-questions.ts'

/** Which questions: null asks for those without a child, or without a meeting; undefined for all. */
export interface QuestionFilter {
  childId?: string | null | undefined
  meetingId?: string | null | undefined
}

/** The questions that fit the filter, in the parent's order. */
export async function listQuestions(notebook: Notebook, filter: QuestionFilter = {}): Promise<Question[]> {
  const { childId, meetingId } = filter
  const found = await read(notebook, ['questions'], (transaction) => {
    if (meetingId) return transaction.objectStore('questions').index('byMeeting').getAll(meetingId)
    if (childId) return transaction.objectStore('questions').index('byChild').getAll(childId)
    return transaction.objectStore('questions').getAll()
  })
  return found
    .filter((question) => fits(question.childId, childId) && fits(question.meetingId, meetingId))
    .sort(orderOfQuestions)
}

function fits(value: string | undefined, wanted: string | null | undefined): boolean {
  return wanted === undefined || value === (wanted ?? undefined)
}
