// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { addQuestion, deleteEverything, editQuestion, listQuestions, type Notebook } from '@plain-iep/notebook'
import { beforeEach, expect, test, vi } from 'vitest'
import { keptNotebook } from '../kept/kept-notebook.ts'
import './question-bank.ts'

const item = (id: string, stage: string, role: string, rest = '') => `
  <li data-stage="${stage}" data-role="${role}" ${rest}>
    <p class="${id}" data-ask>What about ${id}?</p>
    <p>Then: <span data-ask>And then?</span></p>
    <span class="bank-role">${role === 'teacher' ? 'Class teacher' : 'Anyone there'}</span>
  </li>`
const PAGE = `
  <question-bank data-add="Add" data-take-out="Take it out" data-added="Saved." data-taken-out="Taken out."
    data-failed="Failed." data-none="None." data-one="1 question" data-many="{count} questions">
    <form>
      <select name="part"><option value=""></option><option value="goals"></option></select>
      <select name="stage"><option value=""></option><option value="after"></option></select>
      <select name="role"><option value=""></option><option value="teacher"></option></select>
      <input type="checkbox" name="must" value="1" /><button type="reset" hidden>All</button>
    </form>
    <p class="bank-count"></p><p class="bank-said"></p>
    <section data-part="goals"><ul class="bank-list">${item('one', 'during', 'teacher', 'data-term="baseline" data-must="1"')}</ul></section>
    <section data-part="services"><ul class="bank-list">${item('two', 'after', 'anyone')}${item('three', 'during', 'anyone')}</ul></section>
  </question-bank>`

let notebook: Notebook

beforeEach(async () => {
  document.body.replaceChildren()
  history.replaceState(null, '', '/questions/bank/')
  notebook = await keptNotebook()
  await deleteEverything(notebook)
})

const open = () => {
  const page = document.createElement('template')
  page.innerHTML = PAGE
  // As in a browser, where the script wakes an element up once all of it is there.
  document.body.replaceChildren(page.content)
}
const shown = () =>
  [...document.querySelectorAll('li')].filter((li) => !li.hidden).map((li) => li.querySelector('p')?.className)
const text = (place: string) => document.querySelector(place)?.textContent
const button = (id: string) => document.querySelector(`.${id}`)?.closest('li')?.querySelector('button')

function choose(name: string, value: string): void {
  const field = document.querySelector(`[name=${name}]`) as HTMLSelectElement
  field.value = value
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

test('a choice hides what does not fit, counts the rest and goes into the address', () => {
  open()
  expect(text('.bank-count')).toBe('3 questions')
  choose('stage', 'after')
  expect(shown()).toEqual(['two'])
  expect(document.querySelector<HTMLElement>('[data-part=goals]')?.hidden).toBe(true)
  expect(text('.bank-count')).toBe('1 question')
  expect(location.search).toBe('?stage=after')
})

test('an address opens the page with its choice, and a choice that fits nothing says so', () => {
  history.replaceState(null, '', '?role=teacher&part=nowhere')
  open()
  expect(shown()).toEqual(['one'])
  choose('stage', 'after')
  expect(text('.bank-count')).toBe('None.')
  expect(document.querySelector<HTMLElement>('[type=reset]')?.hidden).toBe(false)
})

test('one tap saves the question with what to ask next, its part, word, role and rank', async () => {
  open()
  button('one')?.click()
  await vi.waitFor(() => expect(text('.bank-said')).toBe('Saved.'))
  expect(await listQuestions(notebook)).toMatchObject([
    {
      text: 'What about one? And then?',
      origin: 'bank',
      part: 'goals',
      termId: 'baseline',
      role: 'Class teacher',
      priority: 'must'
    }
  ])
  expect(button('one')?.textContent).toBe('Take it out')
  expect(document.querySelector('a')?.pathname).toBe('/glossary/baseline/')
})

test('a question that anyone may answer is saved without a person', async () => {
  open()
  button('two')?.click()
  await vi.waitFor(() => expect(text('.bank-said')).toBe('Saved.'))
  expect((await listQuestions(notebook))[0]).not.toHaveProperty('role')
})

test('what is in the list already is marked when the page opens', async () => {
  await addQuestion(notebook, { text: 'What about two? And then?', origin: 'bank' })
  open()
  await vi.waitFor(() => expect(button('two')?.textContent).toBe('Take it out'))
  expect(button('one')?.textContent).toBe('Add')
})

test('a question taken out by mistake comes back with its answer', async () => {
  const { question } = await addQuestion(notebook, { text: 'What about two? And then?', origin: 'bank' })
  await editQuestion(notebook, question.id, { answer: { text: 'Ms. Lee', owner: '' } })
  open()
  await vi.waitFor(() => expect(button('two')?.textContent).toBe('Take it out'))
  button('two')?.click()
  await vi.waitFor(() => expect(text('.bank-said')).toBe('Taken out.'))
  expect(await listQuestions(notebook)).toEqual([])
  button('two')?.click()
  await vi.waitFor(() => expect(text('.bank-said')).toBe('Saved.'))
  expect((await listQuestions(notebook))[0]?.answer?.text).toBe('Ms. Lee')
})
