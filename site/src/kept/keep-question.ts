import { addQuestion } from '@plain-iep/notebook'
import { keptNotebook } from './kept-notebook.ts'

/** Saves a ready-made question of a term, with the words of the draft it is about. Says whether it was in the list before. */
export async function keepQuestion(
  text: string,
  termId: string,
  part: string,
  quote?: string
): Promise<{ alreadySaved: boolean }> {
  return addQuestion(await keptNotebook(), { text, origin: 'ready-made', termId, part, quote })
}
