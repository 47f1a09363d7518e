import { changed, type FieldChange } from '../changed.ts'
import { checkDay } from '../check-day.ts'
import { limitText, requireText } from '../check-text.ts'
import { write } from '../database/transact.ts'
import { dropUndefined } from '../drop-undefined.ts'
import { LIMITS } from '../limits.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Answer, Day, Moment, Question, QuestionPriority } from '../records.ts'
import { requireRecord } from '../require-record.ts'
import { checkBelongs } from './check-belongs.ts'

export interface AnswerInput {
  /** May be empty: a ticked question without words. */
  text: string
  owner?: string | undefined
  dueOn?: Day | undefined
}

/** What to change; null empties a field, and a field left out stays as it is. */
export interface QuestionChanges {
  text?: string | undefined
  priority?: QuestionPriority | undefined
  part?: FieldChange<string>
  role?: FieldChange<string>
  childId?: FieldChange<string>
  meetingId?: FieldChange<string>
  answer?: FieldChange<AnswerInput>
}

/**
 * Changes a question and gives it as saved. Throws NotebookRefusal: 'empty', 'too-long', 'bad-day',
 * or 'not-found' for the question, child or meeting; and whatever `write` rejects with.
 */
export async function editQuestion(notebook: Notebook, id: string, changes: QuestionChanges): Promise<Question> {
  const text = changes.text === undefined ? undefined : requireText(changes.text, 'question', LIMITS.question)
  const role = changes.role ? limitText(changes.role, 'name', LIMITS.name) || null : changes.role
  const answer = changes.answer ? checkAnswer(changes.answer) : changes.answer

  return write(notebook, ['questions', 'children', 'meetings'], async (transaction) => {
    const before = await requireRecord(transaction.objectStore('questions').get(id), 'question')
    await checkBelongs(transaction, changes)
    const now = notebook.now()
    const question: Question = dropUndefined({
      ...before,
      text: text ?? before.text,
      priority: changes.priority ?? before.priority,
      part: changed(changes.part, before.part),
      role: changed(role, before.role),
      childId: changed(changes.childId, before.childId),
      meetingId: changed(changes.meetingId, before.meetingId),
      answer: changed(answer && answeredAt(answer, before.answer?.answeredAt ?? now), before.answer),
      updatedAt: now
    })
    await transaction.objectStore('questions').put(question)
    return question
  })
}

type CheckedAnswer = Omit<Answer, 'answeredAt'>

function checkAnswer(input: AnswerInput): CheckedAnswer {
  return dropUndefined({
    text: limitText(input.text, 'answer', LIMITS.answer),
    owner: limitText(input.owner ?? '', 'name', LIMITS.name),
    dueOn: checkDay(input.dueOn)
  })
}

function answeredAt(answer: CheckedAnswer, moment: Moment): Answer {
  return { ...answer, answeredAt: moment }
}
