// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import renderToString from 'preact-render-to-string'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readKeptLetter } from '../../kept/keep-letter.ts'
import { enKeep as keepWords } from '../../strings/en-keep.ts'
import { enLetters } from '../../strings/en-letters.ts'
import LetterDesk, { type LetterDeskProps } from './LetterDesk.tsx'
import { wakeLetter } from './wake-letter.tsx'

const words = enLetters.desk
const letter: LetterDeskProps['letter'] = {
  id: 'evaluate-my-child',
  subject: 'Please test {child}',
  letter: '{date}\n\nPlease test {child}.\n{why}\n\nCall {phone}\n\n{how}',
  fields: [
    { id: 'child', label: 'Your child’s name', kind: 'text' },
    { id: 'date', label: 'Date of the letter', kind: 'date', today: true },
    { id: 'why', label: 'Why', kind: 'lines', hint: 'Short lines are fine.' },
    { id: 'phone', label: 'Your phone', kind: 'text', optional: true },
    { id: 'how', label: 'How', kind: 'choice', choices: ['By email.', 'On paper.'], optional: true }
  ]
}
const props: LetterDeskProps = { letter, words, keepWords, language: 'en' }
const hosts: HTMLElement[] = []

/** A page as it was built, then woken by script. `before` is what a reader does in between. */
function open(before: (host: HTMLElement) => void = () => undefined): HTMLElement {
  const host = document.createElement('div')
  host.dataset.letter = JSON.stringify(props)
  host.innerHTML = renderToString(<LetterDesk {...props} />)
  document.body.append(host)
  hosts.push(host)
  before(host)
  act(() => wakeLetter(host))
  return host
}

function type(host: HTMLElement, name: string, text: string): void {
  const box = host.querySelector<HTMLInputElement>(`[name=${name}]`)
  if (!box) throw new Error(`no field ${name}`)
  act(() => {
    box.value = text
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const press = (host: HTMLElement, name: string) =>
  act(() => [...host.querySelectorAll('button')].find((button) => button.textContent === name)?.click())
const sheet = (host: HTMLElement): string => host.querySelector('.letter-sheet')?.textContent ?? ''
const field = (host: HTMLElement, name: string): string =>
  host.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? ''
const keepBox = (host: HTMLElement) => host.querySelector<HTMLInputElement>('[data-keep]') as HTMLInputElement

beforeEach(() => {
  vi.setSystemTime(new Date('2026-11-22T15:00:00'))
})

afterEach(() => {
  for (const host of hosts.splice(0)) {
    act(() => render(null, host))
    host.remove()
  }
  vi.useRealTimers()
})

test('as built, the page shows the whole letter with its blanks named', () => {
  const html = renderToString(<LetterDesk {...props} />)
  expect(html).toContain('<span class="blank-name">Your child’s name</span>')
  expect(html).toContain('<span class="blank-wording">On paper.</span>')
})

test('what is typed goes into the letter at once', () => {
  const host = open()
  type(host, 'child', 'Maya')
  type(host, 'why', 'She cries.')
  expect(sheet(host)).toContain('Please test Maya.She cries.')
})

test('the letter begins with today’s date, written out', () => {
  const host = open()
  expect(field(host, 'date')).toBe('2026-11-22')
  expect(sheet(host)).toContain('November 22, 2026')
})

test('words typed before the script arrived stay', () => {
  const host = open((page) => {
    const box = page.querySelector<HTMLInputElement>('[name=child]')
    if (box) box.value = 'May'
  })
  expect(field(host, 'child')).toBe('May')
  expect(sheet(host)).toContain('Please test May.')
})

test('a choice stands in the letter as it is worded', () => {
  const host = open()
  act(() => host.querySelector<HTMLInputElement>('[value="On paper."]')?.click())
  expect(host.querySelector('.letter-sheet > p:last-child')?.textContent).toBe('On paper.')
})

test('every field has a label, and its hint is tied to it', () => {
  const host = open()
  const why = host.querySelector('[name=why]')
  expect(host.querySelector(`label[for="${why?.id}"]`)?.textContent).toBe('Why')
  expect(host.querySelector(`#${why?.getAttribute('aria-describedby')}`)?.textContent).toBe('Short lines are fine.')
})

test('copying takes the letter as it stands and names the blanks still empty', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const host = open()
  type(host, 'child', 'Maya')
  press(host, words.copy)
  await vi.waitFor(() =>
    expect(host.querySelector('.letter-actions [role=status]')?.textContent).toBe(`${words.copied} Still empty: Why.`)
  )
  expect(writeText).toHaveBeenCalledWith('November 22, 2026\n\nPlease test Maya.\n[Why]')
})

test('a browser that will not copy says what to do', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
  const host = open()
  press(host, words.copy)
  await vi.waitFor(() => expect(host.querySelector('.letter-actions')?.textContent).toContain(words.copyFailed))
})

test('an email draft carries subject and letter, and says so', () => {
  const assign = vi.spyOn(location, 'assign').mockImplementation(() => undefined)
  const host = open()
  type(host, 'child', 'Maya')
  press(host, words.email)
  expect(assign.mock.calls[0]?.[0]).toMatch(/^mailto:\?subject=Please%20test%20Maya&body=November/)
  expect(host.querySelector('.letter-actions')?.textContent).toContain(words.emailOpened)
})

test('an email draft that is too long for some mail programs says so', () => {
  vi.spyOn(location, 'assign').mockImplementation(() => undefined)
  const host = open()
  type(host, 'why', 'She cries at the door. '.repeat(100))
  press(host, words.email)
  expect(host.querySelector('.letter-actions')?.textContent).toContain(words.emailLong)
})

test('nothing is kept until the reader asks for it', async () => {
  const host = open()
  type(host, 'child', 'Maya')
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(keepBox(host).checked).toBe(false)
  expect(await readKeptLetter(letter.id)).toBeUndefined()
})

test('a kept letter is there again, with the date of the new day; forgotten, it is gone; and it can be brought back', async () => {
  const first = open()
  type(first, 'child', 'Maya')
  act(() => keepBox(first).click())
  await vi.waitFor(() => expect(first.textContent).toContain(keepWords.kept))
  expect(await readKeptLetter(letter.id)).toEqual({ child: 'Maya' })

  vi.setSystemTime(new Date('2026-12-01T15:00:00'))
  const second = open()
  await vi.waitFor(() => expect(field(second, 'child')).toBe('Maya'))
  expect(keepBox(second).checked).toBe(true)
  expect(field(second, 'date')).toBe('2026-12-01')

  press(second, keepWords.forget)
  await vi.waitFor(() => expect(second.textContent).toContain(keepWords.forgotten))
  expect(field(second, 'child')).toBe('')
  expect(keepBox(second).checked).toBe(false)
  expect(await readKeptLetter(letter.id)).toBeUndefined()

  press(second, keepWords.undo)
  expect(field(second, 'child')).toBe('Maya')
})

test('what cannot be kept says why', async () => {
  const host = open()
  type(host, 'why', 'x'.repeat(10_001))
  act(() => keepBox(host).click())
  await vi.waitFor(() =>
    expect(host.querySelector('.keep-choice [role=status]')?.textContent).toMatch(/too long|shorter/i)
  )
  expect(host.querySelector('.keep-choice')?.textContent).not.toContain(keepWords.kept)
})
