// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { deleteEverything } from '@plain-iep/notebook'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import renderToString from 'preact-render-to-string'
import { beforeEach, expect, test, vi } from 'vitest'
import { keepLetter, readKeptLetter } from '../../kept/keep-letter.ts'
import { keptNotebook } from '../../kept/kept-notebook.ts'
import type { FormSheet } from '../../sheets/sheet.ts'
import { enKeep } from '../../strings/en-keep.ts'
import { enSheets } from '../../strings/en-sheets.ts'
import FormDesk from './FormDesk.tsx'

const sheet = enSheets.sheets.find(({ id }) => id === 'about-my-child') as FormSheet
const props = { sheet, words: enSheets.desk, keepWords: enKeep }

beforeEach(async () => deleteEverything(await keptNotebook()))

test('a blank sheet has each line and a place for a photo', () => {
  const html = renderToString(<FormDesk {...props} />)
  for (const { label } of sheet.fields) expect(html).toContain(label)
  expect(html).toContain(enSheets.desk.photoHere)
})

test('what was kept is there again, and what is typed is kept', async () => {
  await keepLetter('sheet-about-my-child', { love: 'Trains' })
  const host = document.body.appendChild(document.createElement('div'))
  await act(async () => render(<FormDesk {...props} begun={{ typed: {}, keep: false }} />, host))
  const love = host.querySelector('[name=love]') as HTMLTextAreaElement
  await vi.waitFor(() => expect(love.value).toBe('Trains'))
  act(() => {
    love.value = 'Trains and maps'
    love.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await vi.waitFor(async () =>
    expect(await readKeptLetter('sheet-about-my-child')).toEqual({ love: 'Trains and maps' })
  )
  render(null, host)
})

test('every sheet is in one group of the list, and every group names sheets that are there', () => {
  expect(enSheets.groups.flatMap(({ ids }) => ids).sort()).toEqual(enSheets.sheets.map(({ id }) => id).sort())
})
