import { limitText } from '../check-text.ts'
import { NotebookRefusal } from '../errors.ts'
import { LIMITS } from '../limits.ts'

/** The filled cells of a row, tidied. Throws NotebookRefusal 'empty' when none is filled, or 'too-long'. */
export function checkCells(cells: Readonly<Record<string, string>>): Record<string, string> {
  const filled = Object.entries(cells)
    .map(([name, text]) => [name, limitText(text, 'note', LIMITS.cell)] as const)
    .filter(([, text]) => text !== '')
  if (filled.length === 0) throw new NotebookRefusal('empty', 'This note is empty, so type some words first.')
  return Object.fromEntries(filled)
}
