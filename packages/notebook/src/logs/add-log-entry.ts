import { checkDay } from '../check-day.ts'
import { write } from '../database/transact.ts'
import { NotebookRefusal } from '../errors.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Day, LogEntry, LogName } from '../records.ts'
import { checkCells } from './check-cells.ts'

export interface NewLogEntry {
  log: LogName
  /** The day it happened. */
  at: Day
  cells: Readonly<Record<string, string>>
}

/** Saves a row of a log. Throws NotebookRefusal 'empty', 'too-long' or 'bad-day'; and as `write` does. */
export async function addLogEntry(notebook: Notebook, input: NewLogEntry): Promise<LogEntry> {
  const at = checkDay(input.at)
  if (!at) throw new NotebookRefusal('bad-day', 'This note has no day, so pick the day it happened.')
  const now = notebook.now()
  const cells = checkCells(input.cells)
  const entry: LogEntry = { id: notebook.newId(), log: input.log, at, cells, createdAt: now, updatedAt: now }
  await write(notebook, ['logEntries'], (transaction) => transaction.objectStore('logEntries').add(entry))
  return entry
}
