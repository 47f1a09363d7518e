import { beforeEach, expect, test } from 'vitest'
import type { Notebook } from '../open-notebook.ts'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { undoDelete } from '../undo-delete.ts'
import { addQuestion } from './add-question.ts'
import { deleteQuestion } from './delete-question.ts'
import { listQuestions } from './list-questions.ts'
import { reorderQuestions } from './reorder-questions.ts'

let notebook: Notebook
let ids: Record<string, string>

beforeEach(async () => {
  notebook = await openTestNotebook()
  ids = {}
  for (const text of 'ABCDE') ids[text] = (await addQuestion(notebook, { text, origin: 'own' })).question.id
})

const reorder = (order: string) =>
  reorderQuestions(
    notebook,
    [...order].map((text) => ids[text] ?? text)
  )
const order = async () => (await listQuestions(notebook)).map(({ text }) => text).join('')

test('the whole list takes the order given', async () => {
  await reorder('ECABD')
  expect(await order()).toBe('ECABD')
})

test('questions that are not named keep their places', async () => {
  await reorder('EC')
  expect(await order()).toBe('ABEDC')
})

test('moving a question is not a change of its words', async () => {
  const before = await listQuestions(notebook)
  await reorder('EDCBA')
  const after = await listQuestions(notebook)
  expect(after.map(({ updatedAt }) => updatedAt)).toEqual(before.map(({ updatedAt }) => updatedAt).reverse())
})

test('a deleted question comes back to its own place after the others moved', async () => {
  const deleted = await deleteQuestion(notebook, ids.C ?? '')
  await reorder('EDBA')
  await undoDelete(notebook, deleted)
  expect(await order()).toBe('EDCBA')
})

test.each(['ABX', 'AAB'])('an order with an unknown or doubled id (%s) is refused and changes nothing', async (bad) => {
  await expect(reorder(bad)).rejects.toMatchObject({ code: 'not-found' })
  expect(await order()).toBe('ABCDE')
})

test('questions that share a place, as after a merge, can be told apart again', async () => {
  const database = await notebook.connection.database()
  for (const question of await listQuestions(notebook)) {
    await database.put('questions', { ...question, position: 'AB'.includes(question.text) ? 10 : 20 })
  }
  expect(await order()).toBe('ABCDE')
  await reorder('EDCBA')
  expect(await order()).toBe('EDCBA')
  await reorder('BD')
  expect(await order()).toBe('EBCDA')
})
