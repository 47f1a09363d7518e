import { write } from '../database/transact.ts'
import type { Deleted } from '../deleted.ts'
import type { Notebook } from '../open-notebook.ts'
import { requireRecord } from '../require-record.ts'

/**
 * Deletes a child with all that is filed under that child: meetings, their ticks, questions, planner dates.
 * Logs and letters name no child and stay. Gives what `undoDelete` needs to bring it all back.
 * Throws NotebookRefusal 'not-found'; and whatever `write` rejects with.
 */
export async function deleteChild(notebook: Notebook, id: string): Promise<Deleted> {
  return write(notebook, ['children', 'meetings', 'questions', 'ticks', 'dates'], async (transaction) => {
    const child = await requireRecord(transaction.objectStore('children').get(id), 'child')
    const meetings = await transaction.objectStore('meetings').index('byChild').getAll(id)
    const dates = await transaction.objectStore('dates').get(id)
    const ofChild = await transaction.objectStore('questions').index('byChild').getAll(id)
    const questions = new Map(ofChild.map((question) => [question.id, question]))
    const ticks = []
    for (const meeting of meetings) {
      const ofMeeting = await transaction.objectStore('questions').index('byMeeting').getAll(meeting.id)
      for (const question of ofMeeting) questions.set(question.id, question)
      ticks.push(...(await transaction.objectStore('ticks').index('byMeeting').getAll(meeting.id)))
    }

    await transaction.objectStore('children').delete(id)
    await transaction.objectStore('dates').delete(id)
    for (const meeting of meetings) await transaction.objectStore('meetings').delete(meeting.id)
    for (const question of questions.keys()) await transaction.objectStore('questions').delete(question)
    for (const tick of ticks) await transaction.objectStore('ticks').delete(tick.id)
    return {
      records: { children: [child], meetings, questions: [...questions.values()], ticks, dates: dates ? [dates] : [] }
    }
  })
}
