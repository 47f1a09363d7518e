import { requireText } from '../check-text.ts'
import { write } from '../database/transact.ts'
import { LIMITS } from '../limits.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Child } from '../records.ts'
import { requireRecord } from '../require-record.ts'

/** Gives a child another name. Throws NotebookRefusal 'empty', 'too-long' or 'not-found'; and as `write` does. */
export async function renameChild(notebook: Notebook, id: string, name: string): Promise<Child> {
  const tidied = requireText(name, 'name', LIMITS.name)
  return write(notebook, ['children'], async (transaction) => {
    const before = await requireRecord(transaction.objectStore('children').get(id), 'child')
    const child: Child = { ...before, name: tidied, updatedAt: notebook.now() }
    await transaction.objectStore('children').put(child)
    return child
  })
}
