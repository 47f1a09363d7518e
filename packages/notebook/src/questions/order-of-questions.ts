import type { Question } from '../records.ts'

/** Compares two questions by their place in the list; a tie goes to the one written first. */
export function orderOfQuestions(a: Question, b: Question): number {
  return a.position - b.position || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)
}
