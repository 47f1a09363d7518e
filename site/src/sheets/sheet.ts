/** A column of a log, or one blank of a form. */
export interface SheetField {
  /** Names the cell in the notebook; never changes. */
  id: string
  label: string
  hint?: string
  /** Height in lines where it is filled in; 1 when not given. */
  rows?: number
}

interface SheetBase {
  /** Part of the address; never changes. */
  id: string
  title: string
  description: string
  lead: string
  /** The guide page that explains it. */
  guide: { href: string; title: string }
}

/** A sheet with rows that grow: one line a day, a session or a promise. */
export interface LogSheet extends SheetBase {
  kind: 'log'
  /** The log of the notebook its rows are kept in. */
  log: string
  /** What the day of a row means. */
  day: string
  columns: SheetField[]
  /** Empty rows of a sheet that nothing was written on. */
  blankRows: number
}

/** A sheet with blanks, each filled in once. */
export interface FormSheet extends SheetBase {
  kind: 'form'
  /** Has a place for a photo. */
  photo?: boolean
  fields: SheetField[]
  /** A list printed with boxes to tick. */
  steps?: { title: string; items: string[] }
}

export type Sheet = LogSheet | FormSheet

/** The address of a sheet's page. */
export const sheetAddress = (sheet: Pick<Sheet, 'id'>): string => `/sheets/${sheet.id}/`
