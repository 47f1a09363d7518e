import type { Sheet } from '../sheets/sheet.ts'

/** What a sheet's page says to its reader; plain data, since scripts read it. */
export type SheetDeskStrings = Record<
  | 'addRow'
  | 'removeRow'
  | 'removed'
  | 'undo'
  | 'print'
  | 'csv'
  | 'csvDone'
  | 'rowOf'
  | 'photo'
  | 'photoHint'
  | 'photoHere'
  | 'photoAlt'
  | 'photoFailed'
  | 'photoRemove'
  | 'sheetName'
  | 'nameLine',
  string
>

/** Every word of the sheets' pages, and the sheets themselves. */
export interface SheetsStrings {
  title: string
  description: string
  lead: string
  readMore: string
  byHand: string
  groups: { title: string; ids: string[] }[]
  desk: SheetDeskStrings
  sheets: Sheet[]
}
