import { checkDay } from '../check-day.ts'
import { requireText } from '../check-text.ts'
import { write } from '../database/transact.ts'
import { dropUndefined } from '../drop-undefined.ts'
import { LIMITS } from '../limits.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Day, Meeting } from '../records.ts'
import { requireRecord } from '../require-record.ts'

export interface NewMeeting {
  title: string
  childId?: string | undefined
  date?: Day | undefined
  state?: string | undefined
}

/**
 * Saves a meeting. Throws NotebookRefusal: 'empty', 'too-long', 'bad-day', or 'not-found' for an
 * unknown child; and whatever `write` rejects with.
 */
export async function addMeeting(notebook: Notebook, input: NewMeeting): Promise<Meeting> {
  const now = notebook.now()
  const meeting: Meeting = dropUndefined({
    id: notebook.newId(),
    title: requireText(input.title, 'title', LIMITS.name),
    childId: input.childId || undefined,
    date: checkDay(input.date),
    state: input.state || undefined,
    createdAt: now,
    updatedAt: now
  })
  await write(notebook, ['meetings', 'children'], async (transaction) => {
    if (meeting.childId) await requireRecord(transaction.objectStore('children').get(meeting.childId), 'child')
    await transaction.objectStore('meetings').add(meeting)
  })
  return meeting
}
