import { loadGlossary } from '@plain-iep/content'
import { describe, expect, it } from 'vitest'
import { compilePack } from '../src/compile/index.ts'
import { findTerms, loadPack, loadSenses } from '../src/index.ts'
import { loadPassages } from './golden-passages.ts'

const compiled = compilePack(loadGlossary('en'), 'en')
const pack = loadPack(compiled.pack)
const senses = loadSenses(compiled.senses)

/** Each ninth blank within a sentence becomes the end of a line, as where a PDF wraps. */
function wrapped(text: string): string {
  let blanks = 0
  return text.replace(/(?<=[a-z,]) (?=[a-z])/g, () => (++blanks % 9 === 0 ? '\n' : ' '))
}

/** "words → term" of each flag, without what typing may change: spaces, hyphens, quotation marks. */
function foundIn(text: string): string[] {
  return findTerms(text, pack, senses).map(({ start, end, termId }) => {
    const words = text.slice(start, end).replace(/[\s\u00a0'"‘’“”‐‑–-]+/g, '')
    return `${words} → ${termId}`
  })
}

const passages = loadPassages()
  .filter((passage) => passage.group === 'special')
  .map(({ name, text }) => ({ name, text, found: foundIn(text) }))

describe('the same draft, typed otherwise, has the same flags', () => {
  it.each<[string, (text: string) => string]>([
    ['lines wrapped elsewhere', wrapped],
    ['lines joined', (text) => text.replace(/(?<=[^\n]) *\n(?=[a-z])/g, ' ')],
    ['lines that end in CR LF', (text) => text.replaceAll('\n', '\r\n')],
    ['lines set in', (text) => text.replace(/\n(?=\S)/g, '\n    ')],
    ['blanks that do not break', (text) => text.replaceAll(' ', '\u00a0')],
    ['two blanks after a stop', (text) => text.replaceAll('. ', '.  ')],
    ['hyphens that do not break', (text) => text.replace(/(?<=\w)-(?=\w)/g, '\u2011')],
    ['dashes for hyphens', (text) => text.replace(/(?<=\w)-(?=\w)/g, '\u2013')],
    [
      'curly quotation marks',
      (text) =>
        text
          .replaceAll("'", '’')
          .replace(/(^|\s)"/g, '$1“')
          .replaceAll('"', '”')
    ]
  ])(
    '%s',
    (_name, typedOtherwise) => {
      for (const { name, text, found } of passages) expect(foundIn(typedOtherwise(text)), name).toEqual(found)
    },
    60_000
  )
})
