import { addQuestion } from '@plain-iep/notebook'
import { keptNotebook } from './kept-notebook.ts'

/** Saves a ready-made question of a term. Says whether it was in the list before. */
export async function keepQuestion(text: string, termId: string, part: string): Promise<{ alreadySaved: boolean }> {
  return addQuestion(await keptNotebook(), { text, origin: 'ready-made', termId, part })
}
