import { beforeEach, describe, expect, test } from 'vitest'
import { addChild } from '../children/add-child.ts'
import { NotebookRefusal } from '../errors.ts'
import { addMeeting } from '../meetings/add-meeting.ts'
import type { Notebook } from '../open-notebook.ts'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { addQuestion, type NewQuestion } from './add-question.ts'
import { editQuestion } from './edit-question.ts'
import { listQuestions } from './list-questions.ts'

let notebook: Notebook

beforeEach(async () => {
  notebook = await openTestNotebook()
})

const add = (input: Partial<NewQuestion> = {}) => addQuestion(notebook, { text: 'Why?', origin: 'own', ...input })

test('a question is kept with all that is known about it', async () => {
  const { question, alreadySaved } = await add({
    text: '  How often is “as needed”? ',
    origin: 'ready-made',
    priority: 'must',
    termId: 'as-needed',
    quote: ' support as needed ',
    section: 'Services',
    part: 'services',
    pageTitle: 'Draft IEP',
    pageAddress: 'https://portal.example.org/iep?student=1#p2',
    role: 'teacher'
  })
  expect(alreadySaved).toBe(false)
  expect(question).toEqual({
    id: 'id-1',
    text: 'How often is “as needed”?',
    origin: 'ready-made',
    priority: 'must',
    termId: 'as-needed',
    quote: 'support as needed',
    section: 'Services',
    part: 'services',
    pageTitle: 'Draft IEP',
    pageAddress: 'https://portal.example.org/iep',
    role: 'teacher',
    position: 1_001_000,
    createdAt: 1_001_000,
    updatedAt: 1_001_000
  })
  expect(await listQuestions(notebook)).toEqual([question])
})

test('fields that are not given are not there at all', async () => {
  const { question } = await add({ quote: ' ', pageTitle: '', pageAddress: 'file:///iep.pdf' })
  expect(Object.keys(question).sort()).toEqual([
    'createdAt',
    'id',
    'origin',
    'position',
    'priority',
    'text',
    'updatedAt'
  ])
  expect(question.priority).toBe('nice')
})

test('empty text is refused and nothing is saved', async () => {
  await expect(add({ text: ' \n ' })).rejects.toMatchObject({ code: 'empty' })
  expect(await listQuestions(notebook)).toEqual([])
})

test('text that is too long is refused with a sentence, never cut', async () => {
  await expect(add({ text: 'x'.repeat(1_001) })).rejects.toThrow('cut it to 1,000 letters or less')
  expect(await listQuestions(notebook)).toEqual([])
})

test('a long quote is cut, since the parent did not type it', async () => {
  const { question } = await add({ quote: 'x'.repeat(5_000) })
  expect(question.quote).toHaveLength(2_000)
  expect(question.quote?.endsWith('…')).toBe(true)
})

test('an unknown child or meeting is refused', async () => {
  await expect(add({ childId: 'nobody' })).rejects.toBeInstanceOf(NotebookRefusal)
  await expect(add({ meetingId: 'never' })).rejects.toMatchObject({ code: 'not-found' })
})

test('a question comes after all others, even when the clock is set back', async () => {
  const slow = await openTestNotebook({ now: () => 50 })
  const first = await addQuestion(slow, { text: 'One?', origin: 'own' })
  const second = await addQuestion(slow, { text: 'Two?', origin: 'own' })
  expect([first.question.position, second.question.position]).toEqual([50, 51])
})

describe('the same question again', () => {
  test('about the same quote gives the one that is there, as it is, and says so', async () => {
    const first = await add({ quote: 'as needed' })
    const edited = await editQuestion(notebook, first.question.id, { priority: 'must' })
    const again = await add({ quote: ' as needed ', priority: 'nice', pageTitle: 'Another page' })
    expect(again).toEqual({ question: edited, alreadySaved: true })
    expect(await listQuestions(notebook)).toEqual([edited])
  })

  test('about another quote is another question', async () => {
    await add({ quote: 'as needed' })
    expect((await add({ quote: 'when needed' })).alreadySaved).toBe(false)
    expect((await add()).alreadySaved).toBe(false)
    expect(await listQuestions(notebook)).toHaveLength(3)
  })

  test('for another child or meeting is another question', async () => {
    const child = await addChild(notebook, { name: 'Maya' })
    const meeting = await addMeeting(notebook, { title: 'Fall', childId: child.id })
    await add()
    expect((await add({ childId: child.id })).alreadySaved).toBe(false)
    expect((await add({ meetingId: meeting.id })).alreadySaved).toBe(false)
    expect((await add({ meetingId: meeting.id })).alreadySaved).toBe(true)
  })

  test('saved twice at the same moment is there once', async () => {
    const [first, second] = await Promise.all([add(), add()])
    expect([first.alreadySaved, second.alreadySaved]).toEqual([false, true])
    expect(await listQuestions(notebook)).toHaveLength(1)
  })
})
