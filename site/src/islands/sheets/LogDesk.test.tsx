// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { deleteEverything } from '@plain-iep/notebook'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import renderToString from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepRows, readRows } from '../../kept/keep-rows.ts'
import { keptNotebook } from '../../kept/kept-notebook.ts'
import type { LogSheet } from '../../sheets/sheet.ts'
import { enKeep } from '../../strings/en-keep.ts'
import { enSheets } from '../../strings/en-sheets.ts'
import LogDesk from './LogDesk.tsx'
import { wakeSheet } from './wake-sheet.tsx'

const sheet = enSheets.sheets.find(({ id }) => id === 'home-log') as LogSheet
const props = { sheet, words: enSheets.desk, keepWords: enKeep }
const hosts: HTMLElement[] = []

/** A page as it was built, then woken by script. `before` is what a reader does in between. */
async function open(before: (host: HTMLElement) => void = () => undefined): Promise<HTMLElement> {
  const host = document.createElement('div')
  host.dataset.sheet = JSON.stringify(props)
  host.innerHTML = renderToString(<LogDesk {...props} />)
  document.body.append(host)
  hosts.push(host)
  before(host)
  await act(async () => wakeSheet(host))
  return host
}

const field = (host: HTMLElement, name: string) => host.querySelector(`[name="${name}"]`) as HTMLTextAreaElement
const type = (host: HTMLElement, name: string, text: string) =>
  act(() => {
    field(host, name).value = text
    field(host, name).dispatchEvent(new Event('input', { bubbles: true }))
  })
const press = (host: HTMLElement, name: string) =>
  act(() =>
    [...host.querySelectorAll('button')]
      .find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)
      ?.click()
  )
const texts = (host: HTMLElement) =>
  [...host.querySelectorAll<HTMLTextAreaElement>('textarea')].map(({ value }) => value).filter((text) => text !== '')
const keepBox = (host: HTMLElement) => host.querySelector('[data-keep]') as HTMLInputElement

beforeEach(async () => deleteEverything(await keptNotebook()))

afterEach(() => {
  for (const host of hosts.splice(0)) {
    render(null, host)
    host.remove()
  }
})

test('without script there is a blank table to print', () => {
  const html = renderToString(<LogDesk {...props} />)
  expect(html.match(/<tr/g)).toHaveLength(sheet.blankRows + 1)
})

test('what was typed before script arrived stays', async () => {
  const host = await open((page) => {
    field(page, '0 saw').value = 'Cried over spelling'
  })
  expect(texts(host)).toEqual(['Cried over spelling'])
})

test('nothing is kept until the reader asks, then each row is', async () => {
  const host = await open()
  type(host, '0 saw', 'Read to the dog')
  expect(await readRows('home')).toEqual([])
  act(() => keepBox(host).click())
  await vi.waitFor(async () =>
    expect((await readRows('home')).map(({ cells }) => cells.saw)).toEqual(['Read to the dog'])
  )
})

test('kept rows are there again, and more of them than the page has rows', async () => {
  await keepRows(
    'home',
    Array.from({ length: 12 }, (_, key) => ({ key, at: '2026-11-20', cells: { saw: `Day ${key}` } })),
    '2026-11-22'
  )
  const host = await open()
  await vi.waitFor(() => expect(texts(host)).toHaveLength(12))
  expect(keepBox(host).checked).toBe(true)
})

test('a row that was taken out comes back', async () => {
  const host = await open()
  type(host, '0 saw', 'Slept badly')
  press(host, 'Take this row out, row 1')
  expect(texts(host)).toEqual([])
  press(host, enSheets.desk.undo)
  expect(texts(host)).toEqual(['Slept badly'])
})

test('an added row shows on the screen', async () => {
  const host = await open()
  const onScreen = () => host.querySelectorAll('tbody tr:not(.for-paper)').length
  const before = onScreen()
  press(host, enSheets.desk.addRow)
  expect(onScreen()).toBe(before + 1)
})
