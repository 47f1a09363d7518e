import { NotebookRefusal } from './errors.ts'

/**
 * The record a request finds. `what` names it in the sentence ("question").
 * Throws NotebookRefusal 'not-found': another view may have deleted it.
 */
export async function requireRecord<Found>(request: Promise<Found | undefined>, what: string): Promise<Found> {
  const record = await request
  if (record === undefined) {
    throw new NotebookRefusal('not-found', `That ${what} is no longer here, so look at your list again.`)
  }
  return record
}
