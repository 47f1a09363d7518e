import { expect, test } from 'vitest'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { undoDelete } from '../undo-delete.ts'
import { forgetLetter } from './forget-letter.ts'
import { readLetter } from './read-letter.ts'
import { saveLetter } from './save-letter.ts'

test('the filled blanks of a letter are kept, one letter apart from another', async () => {
  const notebook = await openTestNotebook()
  const letter = await saveLetter(notebook, 'evaluate', {
    name: ' Dana Reed ',
    why: 'He cannot\r\nread yet.',
    phone: ' '
  })
  expect(letter).toEqual({
    letterId: 'evaluate',
    fields: { name: 'Dana Reed', why: 'He cannot\nread yet.' },
    keptAt: 1_001_000
  })
  expect(await readLetter(notebook, 'evaluate')).toEqual(letter)
  expect(await readLetter(notebook, 'records')).toBeUndefined()
})

test('a forgotten letter is gone until it is undone', async () => {
  const notebook = await openTestNotebook()
  const letter = await saveLetter(notebook, 'evaluate', { name: 'Dana' })
  const deleted = await forgetLetter(notebook, 'evaluate')
  expect(await readLetter(notebook, 'evaluate')).toBeUndefined()
  await undoDelete(notebook, deleted)
  expect(await readLetter(notebook, 'evaluate')).toEqual(letter)
})

test('forgetting a letter that was never kept does nothing', async () => {
  const notebook = await openTestNotebook()
  expect(await forgetLetter(notebook, 'evaluate')).toEqual({ records: { letters: [] } })
})

test('a blank that is too long is refused, and what was there stays', async () => {
  const notebook = await openTestNotebook()
  const letter = await saveLetter(notebook, 'evaluate', { name: 'Dana' })
  await expect(saveLetter(notebook, 'evaluate', { why: 'x'.repeat(10_001) })).rejects.toMatchObject({
    code: 'too-long'
  })
  expect(await readLetter(notebook, 'evaluate')).toEqual(letter)
})
