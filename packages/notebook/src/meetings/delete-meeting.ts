import { write } from '../database/transact.ts'
import type { Deleted } from '../deleted.ts'
import type { Notebook } from '../open-notebook.ts'
import { requireRecord } from '../require-record.ts'

/**
 * Deletes a meeting with its questions and its ticks, and gives what `undoDelete` needs to bring
 * them all back. Throws NotebookRefusal 'not-found'; and whatever `write` rejects with.
 */
export async function deleteMeeting(notebook: Notebook, id: string): Promise<Deleted> {
  return write(notebook, ['meetings', 'questions', 'ticks'], async (transaction) => {
    const meeting = await requireRecord(transaction.objectStore('meetings').get(id), 'meeting')
    const questions = await transaction.objectStore('questions').index('byMeeting').getAll(id)
    const ticks = await transaction.objectStore('ticks').index('byMeeting').getAll(id)
    await transaction.objectStore('meetings').delete(id)
    for (const question of questions) await transaction.objectStore('questions').delete(question.id)
    for (const tick of ticks) await transaction.objectStore('ticks').delete(tick.id)
    return { records: { meetings: [meeting], questions, ticks } }
  })
}
