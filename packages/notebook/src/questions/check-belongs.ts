import type { Writing } from '../database/transact.ts'
import { requireRecord } from '../require-record.ts'

/** Throws NotebookRefusal 'not-found' when the child or the meeting named is not in the notebook. */
export async function checkBelongs(
  transaction: Writing<'questions' | 'children' | 'meetings'>,
  { childId, meetingId }: { childId?: string | null | undefined; meetingId?: string | null | undefined }
): Promise<void> {
  if (childId) await requireRecord(transaction.objectStore('children').get(childId), 'child')
  if (meetingId) await requireRecord(transaction.objectStore('meetings').get(meetingId), 'meeting')
}
