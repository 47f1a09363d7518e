import { write } from '../database/transact.ts'
import type { Deleted } from '../deleted.ts'
import type { Notebook } from '../open-notebook.ts'

/** Forgets what was typed into one letter; `undoDelete` brings it back. Rejects as `write` does. */
export async function forgetLetter(notebook: Notebook, letterId: string): Promise<Deleted> {
  return write(notebook, ['letters'], async (transaction) => {
    const letter = await transaction.objectStore('letters').get(letterId)
    await transaction.objectStore('letters').delete(letterId)
    return { records: { letters: letter ? [letter] : [] } }
  })
}
