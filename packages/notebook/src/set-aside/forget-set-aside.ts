import { write } from '../database/transact.ts'
import type { Deleted } from '../deleted.ts'
import type { Notebook } from '../open-notebook.ts'
import { requireRecord } from '../require-record.ts'

/** Deletes an older version for good; `undoDelete` brings it back. Throws NotebookRefusal 'not-found'; and as `write` does. */
export async function forgetSetAside(notebook: Notebook, id: string): Promise<Deleted> {
  return write(notebook, ['setAside'], async (transaction) => {
    const aside = await requireRecord(transaction.objectStore('setAside').get(id), 'older copy')
    await transaction.objectStore('setAside').delete(id)
    return { records: { setAside: [aside] } }
  })
}
