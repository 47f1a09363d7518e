import {
  addQuestion,
  type Deleted,
  deleteQuestion,
  listQuestions,
  onChange,
  type QuestionPriority,
  undoDelete
} from '@plain-iep/notebook'
import { keptNotebook } from './kept-notebook.ts'

export interface BankChoice {
  text: string
  part: string
  priority: QuestionPriority
  /** The person it is for, in words; undefined when anyone may answer. */
  role: string | undefined
  termId: string | undefined
}

/** The ids of all saved questions, by their words. */
export async function savedByText(): Promise<Map<string, string>> {
  return new Map((await listQuestions(await keptNotebook())).map(({ id, text }) => [text, id]))
}

/** Saves a question of the bank at the end of the list. Resolves once it is on the device. */
export async function keepBankQuestion(choice: BankChoice): Promise<void> {
  await addQuestion(await keptNotebook(), { ...choice, origin: 'bank' })
}

/** Takes a question out of the list. What comes back brings it back, with its answer and its place. */
export async function takeOut(id: string): Promise<Deleted> {
  return deleteQuestion(await keptNotebook(), id)
}

/** Brings a question back as it was. */
export async function putBack(deleted: Deleted): Promise<void> {
  await undoDelete(await keptNotebook(), deleted)
}

/** Calls back when questions changed here or in another tab. */
export function onQuestions(listener: () => void, signal: AbortSignal): void {
  onChange(({ stores }) => stores.includes('questions') && listener(), signal)
}
