import { write } from '../database/transact.ts'
import type { Deleted } from '../deleted.ts'
import type { Notebook } from '../open-notebook.ts'
import { requireRecord } from '../require-record.ts'

/** Deletes a row of a log; `undoDelete` brings it back. Throws NotebookRefusal 'not-found'; and as `write` does. */
export async function deleteLogEntry(notebook: Notebook, id: string): Promise<Deleted> {
  return write(notebook, ['logEntries'], async (transaction) => {
    const entry = await requireRecord(transaction.objectStore('logEntries').get(id), 'note')
    await transaction.objectStore('logEntries').delete(id)
    return { records: { logEntries: [entry] } }
  })
}
