import { write } from '../database/transact.ts'
import type { Deleted } from '../deleted.ts'
import type { Notebook } from '../open-notebook.ts'
import { requireRecord } from '../require-record.ts'

/**
 * Deletes a question and gives what `undoDelete` needs to bring it back.
 * Throws NotebookRefusal 'not-found'; and whatever `write` rejects with.
 */
export async function deleteQuestion(notebook: Notebook, id: string): Promise<Deleted> {
  return write(notebook, ['questions'], async (transaction) => {
    const question = await requireRecord(transaction.objectStore('questions').get(id), 'question')
    await transaction.objectStore('questions').delete(id)
    return { records: { questions: [question] } }
  })
}
