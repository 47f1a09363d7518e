export interface TickPlace {
  /** `NO_MEETING` before there is one. */
  meetingId: string
  listId: string
  itemId: string
}

/** The id of a box. Throws a RangeError when a part holds a colon, since two boxes could then share an id. */
export function tickId({ meetingId, listId, itemId }: TickPlace): string {
  const parts = [meetingId, listId, itemId]
  if (parts.some((part) => part.includes(':'))) throw new RangeError('An id of a checklist cannot hold a colon.')
  return parts.join(':')
}
