import { expect, test } from 'vitest'
import { addChild } from './children/add-child.ts'
import { countEverything } from './count-everything.ts'
import { deleteEverything } from './delete-everything.ts'
import { saveLetter } from './letters/save-letter.ts'
import { addQuestion } from './questions/add-question.ts'
import { deleteQuestion } from './questions/delete-question.ts'
import { readSetting } from './settings/read-setting.ts'
import { saveSetting } from './settings/save-setting.ts'
import { openTestNotebook } from './testing/open-test-notebook.ts'
import { undoDelete } from './undo-delete.ts'

const EMPTY = {
  children: 0,
  meetings: 0,
  questions: 0,
  ticks: 0,
  dates: 0,
  letters: 0,
  logEntries: 0,
  settings: 0,
  setAside: 0
}

test('counts show what is stored', async () => {
  const notebook = await openTestNotebook()
  expect(await countEverything(notebook)).toEqual(EMPTY)
  await addQuestion(notebook, { text: 'A?', origin: 'own' })
  await addQuestion(notebook, { text: 'B?', origin: 'own' })
  await saveLetter(notebook, 'evaluate', { name: 'Dana' })
  expect(await countEverything(notebook)).toEqual({ ...EMPTY, questions: 2, letters: 1 })
})

test('deleting everything leaves nothing, and the notebook can be used again', async () => {
  const notebook = await openTestNotebook()
  await addChild(notebook, { name: 'Maya' })
  await addQuestion(notebook, { text: 'A?', origin: 'own' })
  await saveSetting(notebook, 'level', 'most')
  await deleteEverything(notebook)
  expect(await countEverything(notebook)).toEqual(EMPTY)
  await addQuestion(notebook, { text: 'A?', origin: 'own' })
  expect(await countEverything(notebook)).toEqual({ ...EMPTY, questions: 1 })
})

test('an undo after everything was deleted still brings its question back', async () => {
  const notebook = await openTestNotebook()
  const { question } = await addQuestion(notebook, { text: 'A?', origin: 'own' })
  const deleted = await deleteQuestion(notebook, question.id)
  await deleteEverything(notebook)
  await undoDelete(notebook, deleted)
  expect(await countEverything(notebook)).toEqual({ ...EMPTY, questions: 1 })
})

test('a setting is the value saved last', async () => {
  const notebook = await openTestNotebook()
  expect(await readSetting(notebook, 'known-words')).toBeUndefined()
  await saveSetting(notebook, 'known-words', ['lre'])
  await saveSetting(notebook, 'known-words', ['lre', 'fape'])
  expect(await readSetting(notebook, 'known-words')).toEqual(['lre', 'fape'])
})
