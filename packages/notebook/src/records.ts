/** A calendar day, 'YYYY-MM-DD'. It has no time zone: a meeting day is the same day everywhere. */
export type Day = string

/** A moment: milliseconds since 1970, as `Date.now()` gives it. */
export type Moment = number

export interface Child {
  id: string
  name: string
  createdAt: Moment
  updatedAt: Moment
}

export interface Meeting {
  id: string
  childId?: string
  title: string
  date?: Day
  /** Postal code of the state, such as 'OH'. */
  state?: string
  createdAt: Moment
  updatedAt: Moment
}

/** What was said at the meeting, who does it, and by when. */
export interface Answer {
  text: string
  owner: string
  dueOn?: Day
  /** When the first answer was written down; a later correction keeps it. */
  answeredAt: Moment
}

export type QuestionOrigin = 'ready-made' | 'own' | 'bank'
export type QuestionPriority = 'must' | 'nice'

export interface Question {
  id: string
  text: string
  origin: QuestionOrigin
  /** The glossary entry it came from. */
  termId?: string
  /** The school's own words the question is about. */
  quote?: string
  /** Heading in the draft under which the quote stands. */
  section?: string
  /** Part of the IEP, an id of the glossary's own list ('goals', 'services', ...). */
  part?: string
  pageTitle?: string
  /** Web address without its query or fragment: those can carry a name or a key. */
  pageAddress?: string
  /** The person at the table it is for. */
  role?: string
  priority: QuestionPriority
  /** Place in the list, smallest first. Only its order means anything. */
  position: number
  childId?: string
  meetingId?: string
  createdAt: Moment
  /** When its words last changed. Moving it in the list is not a change of words. */
  updatedAt: Moment
  answer?: Answer
}

/** One box of a checklist. The id is `${meetingId}:${listId}:${itemId}`. */
export interface Tick {
  id: string
  meetingId: string
  listId: string
  itemId: string
  /** An unticked box keeps its record, so that a merge knows which came last. */
  ticked: boolean
  updatedAt: Moment
}

/** What a parent typed into the planner. The id is the child's, or `NO_CHILD`. */
export interface Dates {
  id: string
  meetingDay?: Day
  consentDay?: Day
  eligibilityDay?: Day
  /** The day a request to test was sent. */
  requestDay?: Day
  /** The last yearly review of the IEP. */
  lastReviewDay?: Day
  /** The day the last evaluation was done. */
  lastEvaluationDay?: Day
  /** Postal code of the state whose clock counts. */
  state?: string
  /** Weekdays without school: a state that counts school days skips them. */
  schoolDaysOff: Day[]
  updatedAt: Moment
}

/** What a parent typed into one letter, by the name of the blank. */
export interface LetterFields {
  letterId: string
  fields: Record<string, string>
  keptAt: Moment
}

/** The logs we offer. Any other name may be used: a log is only a name and its rows. */
export type LogName = 'home' | 'service' | 'requests' | 'promises' | (string & {})

/** One row of a log. */
export interface LogEntry {
  id: string
  log: LogName
  /** The day it happened, as the parent gives it. */
  at: Day
  cells: Record<string, string>
  createdAt: Moment
  updatedAt: Moment
}

export type SettingValue = string | number | boolean | null | SettingValue[] | { [key: string]: SettingValue }

/** One choice. A key that begins with 'device:' stays on this device: no backup carries it. */
export interface Setting {
  key: string
  value: SettingValue
}

/** The meeting id of a tick made before there is any meeting. */
export const NO_MEETING = 'no-meeting'

/** The id of planner dates given before there is any child. */
export const NO_CHILD = 'no-child'
