import { changed, type FieldChange } from '../changed.ts'
import { checkDay } from '../check-day.ts'
import { requireText } from '../check-text.ts'
import { write } from '../database/transact.ts'
import { dropUndefined } from '../drop-undefined.ts'
import { LIMITS } from '../limits.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Day, Meeting } from '../records.ts'
import { requireRecord } from '../require-record.ts'

/** What to change; null empties a field, and a field left out stays as it is. */
export interface MeetingChanges {
  title?: string | undefined
  childId?: FieldChange<string>
  date?: FieldChange<Day>
  state?: FieldChange<string>
}

/**
 * Changes a meeting and gives it as saved. Throws NotebookRefusal: 'empty', 'too-long', 'bad-day', or
 * 'not-found' for the meeting or child; and whatever `write` rejects with.
 */
export async function editMeeting(notebook: Notebook, id: string, changes: MeetingChanges): Promise<Meeting> {
  const title = changes.title === undefined ? undefined : requireText(changes.title, 'title', LIMITS.name)
  const date = changes.date === undefined ? undefined : (checkDay(changes.date) ?? null)
  return write(notebook, ['meetings', 'children'], async (transaction) => {
    const before = await requireRecord(transaction.objectStore('meetings').get(id), 'meeting')
    if (changes.childId) await requireRecord(transaction.objectStore('children').get(changes.childId), 'child')
    const meeting: Meeting = dropUndefined({
      ...before,
      title: title ?? before.title,
      childId: changed(changes.childId, before.childId),
      date: changed(date, before.date),
      state: changed(changes.state, before.state),
      updatedAt: notebook.now()
    })
    await transaction.objectStore('meetings').put(meeting)
    return meeting
  })
}
