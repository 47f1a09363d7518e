import 'fake-indexeddb/auto'
import { deleteEverything } from '@plain-iep/notebook'
import { beforeEach, expect, test } from 'vitest'
import type { Row } from '../sheets/rows.ts'
import { dropRow, dropRows, keepRows, readRows } from './keep-rows.ts'
import { keptNotebook } from './kept-notebook.ts'

beforeEach(async () => deleteEverything(await keptNotebook()))

const TODAY = '2026-11-22'
const row = (key: number, saw: string, rest: Partial<Row> = {}): Row => ({ key, at: '', cells: { saw }, ...rest })
const kept = async () => (await readRows('home')).map(({ at, cells }) => [at, cells.saw])

test('written rows are kept, and one without a day gets today', async () => {
  await keepRows('home', [row(0, 'Cried', { at: '2026-11-20' }), row(1, ''), row(2, 'Laughed')], TODAY)
  expect(await kept()).toEqual([
    ['2026-11-20', 'Cried'],
    [TODAY, 'Laughed']
  ])
})

test('keeping twice adds nothing, and a changed row is changed', async () => {
  const first = await keepRows('home', [row(0, 'Cried')], TODAY)
  await keepRows('home', first, TODAY)
  await keepRows('home', [{ ...(first[0] as Row), cells: { saw: 'Slept' } }], TODAY)
  expect(await kept()).toEqual([[TODAY, 'Slept']])
})

test('a row that was emptied goes, and rows of another tab stay', async () => {
  const mine = await keepRows('home', [row(0, 'Cried')], TODAY)
  await keepRows('home', [row(0, 'From another tab')], TODAY)
  await keepRows('home', [{ ...(mine[0] as Row), cells: { saw: '' } }], TODAY)
  expect(await kept()).toEqual([[TODAY, 'From another tab']])
})

test('one row or a whole log can be taken off the device, and other logs stay', async () => {
  const [first] = await keepRows('home', [row(0, 'a'), row(1, 'b')], TODAY)
  await keepRows('service', [row(0, 'c')], TODAY)
  await dropRow('home', first?.id as string)
  await dropRow('home', first?.id as string)
  expect(await kept()).toEqual([[TODAY, 'b']])
  await dropRows('home')
  expect(await kept()).toEqual([])
  expect(await readRows('service')).toHaveLength(1)
})
