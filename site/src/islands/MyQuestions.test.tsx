// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { addQuestion, listQuestions } from '@plain-iep/notebook'
import { en as ui } from '@plain-iep/ui'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { list as words } from '../strings/en-questions.ts'

let host: HTMLElement
let kept: typeof import('../kept/kept-notebook.ts')

// The notebook is opened once a page, so each test loads the page's modules anew, over an empty device.
beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  kept = await import('../kept/kept-notebook.ts')
  host = document.createElement('main')
  document.body.replaceChildren(host)
})

afterEach(() => {
  act(() => render(null, host))
  vi.restoreAllMocks()
})

async function show(): Promise<void> {
  const { MyQuestions } = await import('./MyQuestions.tsx')
  act(() => render(<MyQuestions words={words} />, host))
  await vi.waitFor(() => expect(host.querySelector('.pi-questions')).not.toBeNull())
}

function press(name: string): void {
  const button = [...host.querySelectorAll('button')].find((one) => one.textContent === name)
  act(() => button?.click())
}

function write(text: string): void {
  const field = host.querySelector('textarea') as HTMLTextAreaElement
  field.value = text
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
  press(words.add)
}

const texts = () => [...host.querySelectorAll('.pi-questions-list .pi-question-text')].map((p) => p.textContent)

test('a question of one’s own is kept on the device and the field is empty again', async () => {
  await show()
  write('Who will be there?')
  await vi.waitFor(() => expect(texts()).toEqual(['Who will be there?']))
  expect(host.querySelector('textarea')?.value).toBe('')
  const [saved] = await listQuestions(await kept.keptNotebook())
  expect(saved).toMatchObject({ text: 'Who will be there?', origin: 'own' })
})

test('the same question written again is not added twice, and the parent is told', async () => {
  await addQuestion(await kept.keptNotebook(), { text: 'Who?', origin: 'bank' })
  await show()
  write('Who?')
  await vi.waitFor(() => expect(host.textContent).toContain(words.addedBefore))
  expect(texts()).toEqual(['Who?'])
})

test('an empty question is refused with a sentence', async () => {
  await show()
  write('   ')
  await vi.waitFor(() => expect(host.querySelector('[role=alert]')?.textContent).toMatch(/\w+ .*[.]/))
})

test('a deleted question comes back', async () => {
  await addQuestion(await kept.keptNotebook(), { text: 'Who?', origin: 'bank' })
  await show()
  press(ui.remove)
  await vi.waitFor(() => expect(texts()).toEqual([]))
  press(ui.undo)
  await vi.waitFor(() => expect(texts()).toEqual(['Who?']))
})

test.each([
  [words.text, 'txt', 'MUST ASK'],
  [words.markdown, 'md', '#'],
  [words.table, 'csv', '"Question"']
])('%s is saved as a file of its own kind', async (name, ending, holds) => {
  await addQuestion(await kept.keptNotebook(), { text: 'Who?', origin: 'bank', priority: 'must', role: 'Therapist' })
  await show()
  let file: Blob | undefined
  let called = ''
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob
    return 'blob:file'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    called = this.download
  })
  press(name)
  await vi.waitFor(() => expect(called).not.toBe(''))
  expect(called).toMatch(new RegExp(`^my-questions-\\d{4}-\\d{2}-\\d{2}\\.${ending}$`))
  const text = (await file?.text()) ?? ''
  expect(text).toContain('Who?')
  expect(text.toUpperCase()).toContain(holds.toUpperCase())
})

test('the school’s own words go into a file only when the parent asks for it', async () => {
  await addQuestion(await kept.keptNotebook(), { text: 'Who?', origin: 'own', quote: 'Jonah will improve.' })
  await show()
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${files.push(blob as Blob)}`)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  press(words.text)
  await vi.waitFor(() => expect(files).toHaveLength(1))
  act(() => host.querySelector<HTMLInputElement>('[type=checkbox]')?.click())
  press(words.text)
  await vi.waitFor(() => expect(files).toHaveLength(2))
  expect(await files[0]?.text()).not.toContain('Jonah')
  expect(await files[1]?.text()).toContain('Jonah will improve.')
})

async function takenWith(cards: () => Promise<Response>): Promise<string> {
  await addQuestion(await kept.keptNotebook(), { text: 'Which class?', origin: 'bank', termId: 'lre' })
  vi.stubGlobal('fetch', vi.fn(cards))
  await show()
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${files.push(blob as Blob)}`)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  press(words.text)
  await vi.waitFor(() => expect(files).toHaveLength(1), { timeout: 5000 })
  vi.unstubAllGlobals()
  return files[0]?.text() ?? ''
}

test('a file says what the word of a question means', async () => {
  const card = { id: 'lre', name: 'Least restrictive environment', acronym: 'LRE', meaning: 'With other children.' }
  const text = await takenWith(async () => Response.json([card]))
  expect(text).toContain('Least restrictive environment (LRE): With other children.')
  expect(host.querySelector('.take-list [role=status]')?.textContent).toBe('')
})

test('a file is saved without meanings that do not load, and the parent is told', async () => {
  const text = await takenWith(async () => new Response('', { status: 503 }))
  expect(text).toContain('Which class?')
  await vi.waitFor(() =>
    expect(host.querySelector('.take-list [role=status]')?.textContent).toBe(words.meaningsMissing)
  )
})
