import { fillLetter, type LetterField } from '@plain-iep/content/letters'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { letterToDocx } from './letter-to-docx.ts'

const fields: LetterField[] = [
  { id: 'child', label: 'Your child’s name', kind: 'text' },
  { id: 'why', label: 'Why', kind: 'lines' },
  { id: 'phone', label: 'Your phone', kind: 'text', optional: true }
]

async function written(filled: Record<string, string>): Promise<Record<string, string>> {
  const letter = fillLetter('Dear team,\n\n{child} needs help:\n{why}\n\nCall {phone}', fields, filled)
  const file = await letterToDocx(letter, 'Please help')
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The words of a Word document, a line for each paragraph; "/" for a break inside one. */
function wordsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map((paragraph) =>
    (paragraph[1] ?? '')
      .replace(/<w:br\/>/g, '/')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&')
  )
}

test('the Word file holds the letter, paragraph by paragraph and line by line', async () => {
  const files = await written({ child: 'Maya <3 & Co', why: 'One.\nTwo.', phone: '555-0142' })
  expect(wordsOf(files['word/document.xml'] ?? '')).toEqual([
    'Dear team,',
    'Maya <3 & Co needs help:/One./Two.',
    'Call 555-0142'
  ])
})

test('lines left out are not in the file, and an empty blank shows its name', async () => {
  const files = await written({ why: 'One.' })
  expect(wordsOf(files['word/document.xml'] ?? '')).toEqual(['Dear team,', '[Your child’s name] needs help:/One.'])
})

test('the file says nothing of its reader beyond the letter', async () => {
  const properties = (await written({ child: 'Maya', why: 'x' }))['docProps/core.xml'] ?? ''
  expect(properties).toContain('Please help')
  expect(properties).not.toContain('Maya')
})
