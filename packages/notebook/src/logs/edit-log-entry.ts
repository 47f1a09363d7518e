import { checkDay } from '../check-day.ts'
import { write } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Day, LogEntry } from '../records.ts'
import { requireRecord } from '../require-record.ts'
import { checkCells } from './check-cells.ts'

export interface LogEntryChanges {
  at?: Day | undefined
  /** The whole row: a cell left out is emptied. */
  cells?: Readonly<Record<string, string>> | undefined
}

/**
 * Changes a row of a log and gives it as saved.
 * Throws NotebookRefusal 'empty', 'too-long', 'bad-day' or 'not-found'; and as `write` does.
 */
export async function editLogEntry(notebook: Notebook, id: string, changes: LogEntryChanges): Promise<LogEntry> {
  const at = checkDay(changes.at)
  const cells = changes.cells && checkCells(changes.cells)
  return write(notebook, ['logEntries'], async (transaction) => {
    const before = await requireRecord(transaction.objectStore('logEntries').get(id), 'note')
    const entry: LogEntry = {
      ...before,
      at: at ?? before.at,
      cells: cells ?? before.cells,
      updatedAt: notebook.now()
    }
    await transaction.objectStore('logEntries').put(entry)
    return entry
  })
}
