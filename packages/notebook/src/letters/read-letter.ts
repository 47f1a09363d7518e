import { read } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { LetterFields } from '../records.ts'

/** What was typed into one letter; undefined when nothing is kept. */
export async function readLetter(notebook: Notebook, letterId: string): Promise<LetterFields | undefined> {
  return read(notebook, ['letters'], (transaction) => transaction.objectStore('letters').get(letterId))
}
