import { csvTable } from '@plain-iep/notebook'
import { isBlank, type Row } from './rows.ts'
import type { LogSheet } from './sheet.ts'

/** The written rows of a sheet as a table for a spreadsheet; the first line names the columns. Pure. */
export function rowsToCsv(sheet: Pick<LogSheet, 'day' | 'columns'>, rows: readonly Row[]): string {
  const heads = [sheet.day, ...sheet.columns.map(({ label }) => label)]
  const lines = rows
    .filter((row) => !isBlank(row))
    .map(({ at, cells }) => [at, ...sheet.columns.map(({ id }) => cells[id] ?? '')])
  return csvTable([heads, ...lines])
}
