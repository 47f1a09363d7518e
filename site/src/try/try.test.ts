import { expect, test } from 'vitest'
import { markParagraph } from './mark-paragraph.ts'
import { readFile } from './read-file.ts'
import { LONGEST_PASTE, readPaste } from './read-paste.ts'
import { wordsInText } from './words-in-text.ts'

test.each(['', '  \n \n\t '])('an empty text %j is refused', (text) => {
  expect(readPaste(text)).toEqual({ refused: 'empty' })
})

test('a text is too long only beyond the limit', () => {
  expect(readPaste('x'.repeat(LONGEST_PASTE))).toHaveProperty('paragraphs')
  expect(readPaste('x'.repeat(LONGEST_PASTE + 1))).toEqual({ refused: 'tooLong' })
})

test('a blank line and a bullet begin a paragraph, and a line break alone does not', () => {
  expect(readPaste('Least restrictive\nenvironment.\r\n\r\nNext.\n- one\n2. two')).toEqual({
    paragraphs: ['Least restrictive environment.', 'Next.', '- one', '2. two']
  })
})

test('the stretches of a paragraph make it up again', () => {
  const text = 'OT and LRE.'
  const stretches = markParagraph(text, [
    { start: 0, end: 2, termId: 'occupational-therapy' },
    { start: 7, end: 10, termId: 'lre' }
  ])
  expect(stretches).toEqual([
    { text: 'OT', termId: 'occupational-therapy' },
    { text: ' and ' },
    { text: 'LRE', termId: 'lre' },
    { text: '.' }
  ])
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
})

test('a paragraph without words is one stretch', () => {
  expect(markParagraph('Hello.', [])).toEqual([{ text: 'Hello.' }])
})

test('each word is listed once, with the sentence it first stands in', () => {
  const texts = ['Hello there. OT is weekly.', 'OT again.']
  const words = [[{ start: 13, end: 15, termId: 'ot' }], [{ start: 0, end: 2, termId: 'ot' }]]
  expect(wordsInText(texts, words)).toEqual([{ termId: 'ot', quote: 'OT is weekly.' }])
})

test.each([
  ['draft.txt', 'LRE.\n\nOT.', { text: 'LRE.\n\nOT.' }],
  [
    'draft.html',
    '<p>Least <b>restrictive</b>\n environment.</p><p>OT</p><script>x</script>',
    { text: 'Least restrictive environment.\n\nOT' }
  ],
  ['draft.pdf', '%PDF-1.7', { refused: 'pdf' }],
  ['draft.docx', 'PK\u0003\u0004', { refused: 'word' }],
  ['draft.zip', 'PK\u0003\u0004', { refused: 'notText' }],
  ['empty.txt', ' ', { refused: 'noWords' }],
  ['long.txt', 'x'.repeat(LONGEST_PASTE + 1), { refused: 'tooLong' }],
  ['huge.txt', 'x'.repeat(5_000_001), { refused: 'tooLong' }]
])('the file %s is read or refused by what is in it', async (name, text, expected) => {
  expect(await readFile(new File([text], name))).toEqual(expected)
})

test('a text saved by an older Windows is read in its own letters', async () => {
  expect(await readFile(new File([new Uint8Array([72, 233, 108])], 'old.txt'))).toEqual({ text: 'Hél' })
})
