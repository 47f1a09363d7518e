import { read } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { LogEntry, LogName } from '../records.ts'

/** The rows of one log by the day they happened, then as they were written. */
export async function listLogEntries(notebook: Notebook, log: LogName): Promise<LogEntry[]> {
  const entries = await read(notebook, ['logEntries'], (transaction) =>
    transaction.objectStore('logEntries').index('byLog').getAll(log)
  )
  return entries.sort((a, b) => (a.at === b.at ? a.createdAt - b.createdAt : a.at < b.at ? -1 : 1))
}
