/** The words of a checklist; plain data, since scripts read it. */
export type ChecklistStrings = Record<
  | 'saved'
  | 'failed'
  | 'clear'
  | 'cleared'
  | 'undo'
  | 'done'
  | 'forWhich'
  | 'forMeeting'
  | 'dueBy'
  | 'dueToday'
  | 'duePast',
  string
>

/** The words of the window that says which meeting the ticks belong to. */
export type MeetingChoiceStrings = Record<
  | 'title'
  | 'lead'
  | 'none'
  | 'existing'
  | 'newTitle'
  | 'day'
  | 'child'
  | 'childHint'
  | 'start'
  | 'needsDay'
  | 'failed'
  | 'loading'
  | 'close'
  | 'named'
  | 'namedFor',
  string
>
