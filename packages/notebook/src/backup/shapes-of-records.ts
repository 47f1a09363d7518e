import { addressWithoutQuery } from '../address-without-query.ts'
import { isDay } from '../check-day.ts'
import type { RecordOf, StoreName } from '../database/schema.ts'
import type {
  Answer,
  Child,
  Dates,
  Day,
  LetterFields,
  LogEntry,
  Meeting,
  Question,
  Setting,
  SettingValue,
  Tick
} from '../records.ts'
import type { SetAside, VersionedStore } from '../set-aside/set-aside.ts'
import {
  filled,
  listOf,
  mapOf,
  number,
  oneOf,
  optional,
  record,
  type Shape,
  ShapeError,
  text,
  yesOrNo
} from './shape.ts'

const day: Shape<Day> = (value, where) => {
  if (typeof value === 'string' && isDay(value)) return value
  throw new ShapeError(where)
}

// The rule of saving holds for a file too: one edited by hand must not bring a query in.
const address: Shape<string | undefined> = (value, where) => addressWithoutQuery(optional(text)(value, where))

const settingValue: Shape<SettingValue> = (value, where) => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return number(value, where)
  if (Array.isArray(value)) return listOf(settingValue)(value, where)
  return mapOf(settingValue)(value, where)
}

const child = record<Child>({ id: filled, name: filled, createdAt: number, updatedAt: number })

const meeting = record<Meeting>({
  id: filled,
  childId: optional(filled),
  title: filled,
  date: optional(day),
  state: optional(filled),
  createdAt: number,
  updatedAt: number
})

const answer = record<Answer>({ text, owner: text, dueOn: optional(day), answeredAt: number })

const question = record<Question>({
  id: filled,
  text: filled,
  origin: oneOf('ready-made', 'own', 'bank'),
  termId: optional(filled),
  quote: optional(filled),
  section: optional(filled),
  part: optional(filled),
  pageTitle: optional(filled),
  pageAddress: address,
  role: optional(filled),
  priority: oneOf('must', 'nice'),
  position: number,
  childId: optional(filled),
  meetingId: optional(filled),
  createdAt: number,
  updatedAt: number,
  answer: optional(answer)
})

const dates = record<Dates>({
  id: filled,
  meetingDay: optional(day),
  consentDay: optional(day),
  eligibilityDay: optional(day),
  requestDay: optional(day),
  lastReviewDay: optional(day),
  lastEvaluationDay: optional(day),
  state: optional(filled),
  schoolDaysOff: listOf(day),
  updatedAt: number
})

const letter = record<LetterFields>({ letterId: filled, fields: mapOf(text), keptAt: number })

const logEntry = record<LogEntry>({
  id: filled,
  log: filled,
  at: day,
  cells: mapOf(text),
  createdAt: number,
  updatedAt: number
})

const versioned = {
  children: child,
  meetings: meeting,
  questions: question,
  dates,
  letters: letter,
  logEntries: logEntry
}

const setAside: Shape<SetAside> = (value, where) => {
  const { store, ...rest } = record<{ id: string; store: VersionedStore; record: unknown; setAsideAt: number }>({
    id: filled,
    store: oneOf('children', 'meetings', 'questions', 'dates', 'letters', 'logEntries'),
    record: (inner) => inner,
    setAsideAt: number
  })(value, where)
  return { ...rest, store, record: versioned[store](rest.record, `${where}.record`) } as SetAside
}

/** The form of every record a backup may hold. */
export const SHAPES: { readonly [Store in StoreName]: Shape<RecordOf<Store>> } = {
  ...versioned,
  ticks: record<Tick>({
    id: filled,
    meetingId: filled,
    listId: filled,
    itemId: filled,
    ticked: yesOrNo,
    updatedAt: number
  }),
  settings: record<Setting>({ key: filled, value: settingValue }),
  setAside
}
