import type { Question } from '../records.ts'

/** A question for tests that need no notebook. */
export function makeQuestion(fields: Partial<Question> = {}): Question {
  const position = fields.position ?? 1
  return {
    id: `question-${position}`,
    text: 'How will you measure this?',
    origin: 'own',
    priority: 'nice',
    position,
    createdAt: position,
    updatedAt: position,
    ...fields
  }
}
