// @vitest-environment happy-dom
import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import {
  addQuestion,
  countEverything,
  editQuestion,
  listQuestions,
  type Notebook,
  readEverything,
  toBackup
} from '@plain-iep/notebook'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stored as words } from '../../strings/en-questions.ts'

let host: HTMLElement
let notebook: Notebook

// The notebook is opened once a page, so each test loads the page's modules anew, over an empty device.
beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', new IDBFactory())
  const { keptNotebook } = await import('../../kept/kept-notebook.ts')
  notebook = await keptNotebook()
  host = document.createElement('main')
  document.body.replaceChildren(host)
})

afterEach(() => {
  act(() => render(null, host))
  vi.restoreAllMocks()
})

async function show(): Promise<void> {
  const { StoredHere } = await import('./StoredHere.tsx')
  act(() => render(<StoredHere words={words} />, host))
  await says(words.backup)
}

const says = (text: string) => vi.waitFor(() => expect(host.textContent).toContain(text))

function press(name: string): void {
  const button = [...host.querySelectorAll('button')].find((one) => one.textContent === name)
  act(() => button?.click())
}

/** As when a parent picks a file. */
function pick(text: string): void {
  const field = host.querySelector<HTMLInputElement>('[type=file]') as HTMLInputElement
  Object.defineProperty(field, 'files', { value: [new File([text], 'backup.json')], configurable: true })
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })))
}

async function backupOfNow(): Promise<string> {
  return toBackup(await readEverything(notebook), { now: new Date(0) })
}

test('an empty device says that there is nothing, and offers nothing to delete', async () => {
  await show()
  expect(host.textContent).toContain(words.nothing)
  expect(host.textContent).not.toContain(words.deleteAll)
})

test('what is kept is counted, and the count follows a save', async () => {
  await addQuestion(notebook, { text: 'Who?', origin: 'own' })
  await show()
  await says('1 question')
  await addQuestion(notebook, { text: 'When?', origin: 'own' })
  await says('2 questions')
})

test('a backup file holds what the device holds', async () => {
  await addQuestion(notebook, { text: 'Who?', origin: 'own' })
  await show()
  const files: Blob[] = []
  let name = ''
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${files.push(blob as Blob)}`)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download
  })
  press(words.backup)
  await vi.waitFor(() => expect(name).toMatch(/^plain-iep-backup-\d{4}-\d{2}-\d{2}\.json$/))
  expect(JSON.parse((await files[0]?.text()) ?? '').contents.questions[0].text).toBe('Who?')
})

test('a backup comes back on an emptied device', async () => {
  await addQuestion(notebook, { text: 'Who?', origin: 'own' })
  const file = await backupOfNow()
  await show()
  press(words.deleteAll)
  press(words.deleteYes)
  await says(words.deleted)
  expect(Object.values(await countEverything(notebook)).every((count) => count === 0)).toBe(true)
  pick(file)
  await says('New: 1. Changed: 0.')
  expect((await listQuestions(notebook)).map(({ text }) => text)).toEqual(['Who?'])
})

test('the same backup twice changes nothing and says so', async () => {
  await addQuestion(notebook, { text: 'Who?', origin: 'own' })
  await show()
  pick(await backupOfNow())
  await says(words.restoredNothing)
})

test.each([
  ['a photo', '\u0000\u0001', 'We could not read this file'],
  ['another program’s file', '{"kind":"other"}', 'not a Plain IEP backup'],
  ['a backup of a newer version', '{"kind":"plain-iep-notebook","version":99,"contents":{}}', 'newer Plain IEP'],
  ['a backup cut short', '{"kind":"plain-iep-notebook","version":1,"contents":{}}', 'damaged']
])('%s is refused with a clear sentence and changes nothing', async (_, text, sentence) => {
  await addQuestion(notebook, { text: 'Who?', origin: 'own' })
  await show()
  pick(text)
  await vi.waitFor(() => expect(host.querySelector('[role=alert]')?.textContent).toContain(sentence))
  expect(await listQuestions(notebook)).toHaveLength(1)
})

test('nothing is deleted before the second yes, and the first answer in reach keeps it', async () => {
  await addQuestion(notebook, { text: 'Who?', origin: 'own' })
  await show()
  press(words.deleteAll)
  expect(document.activeElement?.textContent).toBe(words.deleteNo)
  press(words.deleteNo)
  expect(document.activeElement?.textContent).toBe(words.deleteAll)
  expect(await listQuestions(notebook)).toHaveLength(1)
})

test('words that differ from the backup’s are kept beside it, and can take their place again', async () => {
  const { question } = await addQuestion(notebook, { text: 'Who comes?', origin: 'own' })
  const file = await backupOfNow()
  await new Promise((later) => setTimeout(later, 5))
  await editQuestion(notebook, question.id, { text: 'Who will come?' })
  await show()
  pick(file)
  await says('Who comes?')
  press(words.useThis)
  await vi.waitFor(async () => expect((await listQuestions(notebook))[0]?.text).toBe('Who comes?'))
})
