import { limitText } from '../check-text.ts'
import { write } from '../database/transact.ts'
import { LIMITS } from '../limits.ts'
import type { Notebook } from '../open-notebook.ts'
import type { LetterFields } from '../records.ts'

/**
 * Saves all blanks of one letter over those before; empty ones are not kept.
 * Throws NotebookRefusal 'too-long'; and whatever `write` rejects with.
 */
export async function saveLetter(
  notebook: Notebook,
  letterId: string,
  fields: Readonly<Record<string, string>>
): Promise<LetterFields> {
  const filled = Object.entries(fields)
    .map(([name, text]) => [name, limitText(text, 'text', LIMITS.cell)] as const)
    .filter(([, text]) => text !== '')
  const letter: LetterFields = { letterId, fields: Object.fromEntries(filled), keptAt: notebook.now() }
  await write(notebook, ['letters'], (transaction) => transaction.objectStore('letters').put(letter))
  return letter
}
