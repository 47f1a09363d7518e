// Runs before `build` and `dev`: what the browser needs to mark words, and the sample draft with its words. These are
// files of their own, so that a page loads them only when a reader asks for the marks.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadPack, loadSenses } from '@plain-iep/jargon'
import { inRepository } from '@plain-iep/workbench'
import { packFiles } from '@plain-iep/workbench/packs'
import { readSampleParts } from '../sample/sample-parts.ts'
import { wordsOfParts } from '../sample/words-of-parts.ts'
import type { CardWords } from './card-words.ts'
import { cardsByFile } from './finder-files.ts'

const output = fileURLToPath(new URL('../.generated/finder/', import.meta.url))
const { pack, senses, cards } = await packFiles()

const words: CardWords[] = cards.map(({ id, name, acronym, meaning, longer, part, questions }) => ({
  id,
  name,
  ...(acronym ? { acronym } : {}),
  meaning,
  longer,
  part,
  questions
}))
const parts = readSampleParts(readFileSync(inRepository('content/drafts/full-iep.html'), 'utf8'))
const found = wordsOfParts(parts, loadPack(pack), loadSenses(senses))
const sample = parts.map(({ id, title, html }, place) => ({ id, title, html, words: found[place] }))

rmSync(output, { recursive: true, force: true })
mkdirSync(`${output}cards`, { recursive: true })
writeFileSync(`${output}pack.json`, JSON.stringify(pack))
writeFileSync(`${output}senses.json`, JSON.stringify(senses))
writeFileSync(`${output}sample.json`, JSON.stringify(sample))
for (const [file, list] of cardsByFile(words)) writeFileSync(`${output}cards/${file}.json`, JSON.stringify(list))
console.log(`The finder is ready: ${cards.length} words, ${parts.length} parts of the sample draft.`)
