import { expect, test } from 'vitest'
import { cutText, limitText, requireText } from './check-text.ts'

test('text is trimmed and its line breaks are made one kind', () => {
  expect(requireText('  one\r\ntwo\rthree \n', 'note', 100)).toBe('one\ntwo\nthree')
})

test('empty text is refused with a sentence', () => {
  expect(() => requireText(' \n\t ', 'question', 100)).toThrow('The question is empty, so type some words first.')
  expect(limitText('  ', 'question', 100)).toBe('')
})

test('text of just the limit is kept, and one more is refused with a sentence', () => {
  expect(requireText('x'.repeat(1_000), 'question', 1_000)).toHaveLength(1_000)
  expect(() => requireText('x'.repeat(1_001), 'question', 1_000)).toThrow(
    'The question is too long, so cut it to 1,000 letters or less.'
  )
})

test('text from a page is cut at the limit, and nothing is left of blanks', () => {
  expect(cutText('abcdef', 6)).toBe('abcdef')
  expect(cutText('abcdefg', 6)).toBe('abcde…')
  expect(cutText('  ', 6)).toBeUndefined()
  expect(cutText(undefined, 6)).toBeUndefined()
})

test('text from a page is not cut between the halves of an emoji', () => {
  expect(cutText('abcd😀fgh', 6)).toBe('abcd…')
})
