import { expect, test } from 'vitest'
import { blankRows, isBlank, laidOut, nextKey, type Row } from './rows.ts'
import { rowsToCsv } from './rows-to-csv.ts'

const row = (key: number, saw: string, at = ''): Row => ({ key, at, cells: { saw } })

test('a row with a day alone is still blank', () => {
  expect(isBlank(row(0, '  ', '2026-12-04'))).toBe(true)
  expect(isBlank(row(0, 'Cried'))).toBe(false)
})

test('what was kept comes first, then what was typed meanwhile, then empty rows', () => {
  const rows = laidOut([{ id: 'a', at: '2026-11-01', cells: { saw: 'kept' } }], [row(0, 'typed'), row(1, '')], 4)
  expect(rows.map(({ cells }) => cells.saw)).toEqual(['kept', 'typed', undefined, undefined])
})

test('no two rows share a key, and a typed row keeps its own', () => {
  const rows = laidOut([{ id: 'a', at: '', cells: { saw: 'kept' } }], [row(0, ''), row(1, 'typed')], 3)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  expect(rows.find(({ cells }) => cells.saw === 'typed')?.key).toBe(1)
})

test('a full sheet still has a row to write on', () => {
  expect(laidOut([], [row(0, 'a'), row(1, 'b')], 1)).toHaveLength(3)
})

test('keys go on after the highest', () => {
  expect(nextKey([])).toBe(0)
  expect(nextKey(blankRows(3, 4))).toBe(7)
})

test('the table for a spreadsheet has the written rows alone, and runs no formula', () => {
  const sheet = { day: 'Day', columns: [{ id: 'saw', label: 'What I saw' }] }
  const csv = rowsToCsv(sheet, [row(0, 'He said "no"', '2026-12-04'), row(1, ''), row(2, '=1+1')])
  expect(csv).toBe('"Day","What I saw"\r\n"2026-12-04","He said ""no"""\r\n"","\'=1+1"\r\n')
})
