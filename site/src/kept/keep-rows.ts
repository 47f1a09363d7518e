import { addLogEntry, deleteLogEntry, editLogEntry, type LogEntry, listLogEntries } from '@plain-iep/notebook'
import { isBlank, type Row } from '../sheets/rows.ts'
import { keptNotebook } from './kept-notebook.ts'

/** The rows of a log kept on this device, by their day. */
export async function readRows(log: string): Promise<Omit<Row, 'key'>[]> {
  const entries = await listLogEntries(await keptNotebook(), log)
  return entries.map(({ id, at, cells }) => ({ id, at, cells }))
}

/**
 * Keeps the written rows of a log and gives them back with their ids. A row without a day gets `today`; a row that was
 * emptied goes. Rows of other tabs stay. Rejects with a NotebookError; rows before it are kept then.
 */
export async function keepRows(log: string, rows: readonly Row[], today: string): Promise<Row[]> {
  const notebook = await keptNotebook()
  const before = new Map((await listLogEntries(notebook, log)).map((entry) => [entry.id, entry]))
  const kept: Row[] = []
  for (const row of rows) {
    const known = row.id === undefined ? undefined : before.get(row.id)
    if (isBlank(row)) {
      if (known) await deleteLogEntry(notebook, known.id)
      const { id, ...rest } = row
      kept.push(rest)
      continue
    }
    const at = row.at || today
    const { key, cells } = row
    if (!known) kept.push({ key, at, cells, id: (await addLogEntry(notebook, { log, at, cells })).id })
    else {
      if (isChanged(known, at, cells)) await editLogEntry(notebook, known.id, { at, cells })
      kept.push({ key, at, cells, id: known.id })
    }
  }
  return kept
}

function isChanged(known: LogEntry, at: string, cells: Row['cells']): boolean {
  const names = new Set([...Object.keys(known.cells), ...Object.keys(cells)])
  return known.at !== at || [...names].some((name) => (known.cells[name] ?? '') !== (cells[name] ?? '').trim())
}

/** Takes one row off the device, if it is there. */
export async function dropRow(log: string, id: string): Promise<void> {
  const notebook = await keptNotebook()
  if ((await listLogEntries(notebook, log)).some((entry) => entry.id === id)) await deleteLogEntry(notebook, id)
}

/** Takes all rows of a log off the device. */
export async function dropRows(log: string): Promise<void> {
  const notebook = await keptNotebook()
  for (const { id } of await listLogEntries(notebook, log)) await deleteLogEntry(notebook, id)
}
