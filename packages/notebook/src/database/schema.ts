import type { DBSchema, IDBPDatabase, StoreNames } from 'idb'
import type { Child, Dates, LetterFields, LogEntry, Meeting, Question, Setting, Tick } from '../records.ts'
import type { SetAside } from '../set-aside/set-aside.ts'

/** The stores of the database as the newest upgrade leaves them. */
export interface NotebookSchema extends DBSchema {
  children: { key: string; value: Child }
  meetings: { key: string; value: Meeting; indexes: { byChild: string } }
  questions: {
    key: string
    value: Question
    indexes: { byText: string; byMeeting: string; byChild: string; byPosition: number }
  }
  ticks: { key: string; value: Tick; indexes: { byMeeting: string } }
  dates: { key: string; value: Dates }
  letters: { key: string; value: LetterFields }
  logEntries: { key: string; value: LogEntry; indexes: { byLog: string } }
  settings: { key: string; value: Setting }
  setAside: { key: string; value: SetAside }
}

export type StoreName = StoreNames<NotebookSchema>
export type RecordOf<Store extends StoreName> = NotebookSchema[Store]['value']
export type NotebookDatabase = IDBPDatabase<NotebookSchema>

/** Every store, in the order a backup lists them. */
export const STORE_NAMES = [
  'children',
  'meetings',
  'questions',
  'ticks',
  'dates',
  'letters',
  'logEntries',
  'settings',
  'setAside'
] as const satisfies readonly StoreName[]

/** The key of a record, by store. */
export const KEY_OF: { readonly [Store in StoreName]: (record: RecordOf<Store>) => string } = {
  children: ({ id }) => id,
  meetings: ({ id }) => id,
  questions: ({ id }) => id,
  ticks: ({ id }) => id,
  dates: ({ id }) => id,
  letters: ({ letterId }) => letterId,
  logEntries: ({ id }) => id,
  settings: ({ key }) => key,
  setAside: ({ id }) => id
}
