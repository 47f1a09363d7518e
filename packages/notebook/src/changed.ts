/** What an edit says of one optional field: a new value, null (or '') to empty it, undefined to leave it. */
export type FieldChange<T> = T | null | undefined

/** The field after the edit. */
export function changed<T>(change: FieldChange<T>, before: T | undefined): T | undefined {
  return change === undefined ? before : change || undefined
}
