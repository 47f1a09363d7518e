import { addressWithoutQuery } from '../address-without-query.ts'
import { cutText, requireText } from '../check-text.ts'
import { type Writing, write } from '../database/transact.ts'
import { dropUndefined } from '../drop-undefined.ts'
import { LIMITS } from '../limits.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Question, QuestionOrigin, QuestionPriority } from '../records.ts'
import { checkBelongs } from './check-belongs.ts'

export interface NewQuestion {
  text: string
  origin: QuestionOrigin
  /** 'nice' when not given. */
  priority?: QuestionPriority | undefined
  termId?: string | undefined
  quote?: string | undefined
  section?: string | undefined
  part?: string | undefined
  pageTitle?: string | undefined
  pageAddress?: string | undefined
  role?: string | undefined
  childId?: string | undefined
  meetingId?: string | undefined
}

export interface AddedQuestion {
  question: Question
  /** True when it was in the list before: `question` is the one that was there, as it was. */
  alreadySaved: boolean
}

/**
 * Saves a question at the end of the list. The same words about the same quote, for the same child
 * and meeting, are saved once. Throws NotebookRefusal: 'empty', 'too-long', or 'not-found' for an
 * unknown child or meeting; and whatever `write` rejects with.
 */
export async function addQuestion(notebook: Notebook, input: NewQuestion): Promise<AddedQuestion> {
  const draft = {
    text: requireText(input.text, 'question', LIMITS.question),
    origin: input.origin,
    priority: input.priority ?? 'nice',
    termId: input.termId,
    quote: cutText(input.quote, LIMITS.quote),
    section: cutText(input.section, LIMITS.heading),
    part: input.part,
    pageTitle: cutText(input.pageTitle, LIMITS.heading),
    pageAddress: addressWithoutQuery(input.pageAddress),
    role: cutText(input.role, LIMITS.name),
    childId: input.childId || undefined,
    meetingId: input.meetingId || undefined
  }
  return write(notebook, ['questions', 'children', 'meetings'], async (transaction) => {
    await checkBelongs(transaction, draft)
    const questions = transaction.objectStore('questions')
    const sameText = await questions.index('byText').getAll(draft.text)
    const before = sameText.find(
      ({ quote, childId, meetingId }) =>
        quote === draft.quote && childId === draft.childId && meetingId === draft.meetingId
    )
    if (before) return { question: before, alreadySaved: true }

    const now = notebook.now()
    const question = dropUndefined({
      id: notebook.newId(),
      ...draft,
      position: await endOfList(transaction, now),
      createdAt: now,
      updatedAt: now
    })
    await questions.add(question)
    return { question, alreadySaved: false }
  })
}

/**
 * A position after every other. It is the time where possible, so a place that undo may fill
 * again is not handed out twice, and lists of two devices mix in the order they were written.
 */
async function endOfList(transaction: Writing<'questions' | 'children' | 'meetings'>, now: number): Promise<number> {
  const last = await transaction.objectStore('questions').index('byPosition').openKeyCursor(null, 'prev')
  return last ? Math.max(now, Math.floor(last.key) + 1) : now
}
