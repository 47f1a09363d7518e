// `npm run quality -- --senses`: runs the two sorts of sentences of every sense row, alone, and prints those that fail.
import { loadGlossary } from '@plain-iep/content'
import { grammar } from '@plain-iep/jargon/grammar'
import { compilePack } from '../src/compile/index.ts'
import { findTerms, loadPack, loadSenses } from '../src/index.ts'

/** A sentence of a sense row that the finder judges otherwise than its author. */
export interface SenseMiss {
  termId: string
  sentence: string
  wanted: 'flagged' | 'ignored'
}

/**
 * Judges the sentences of every sense row: "flagged" ones as part of a paper about special education, "ignored" ones
 * as they stand alone.
 */
export function senseMisses(): { misses: SenseMiss[]; sentences: number } {
  const terms = loadGlossary('en')
  const compiled = compilePack(terms, 'en')
  const pack = loadPack(compiled.pack)
  const senses = loadSenses(compiled.senses)
  const misses: SenseMiss[] = []
  let sentences = 0
  for (const term of terms) {
    for (const row of term.sense) {
      for (const sentence of row.flagged) {
        sentences++
        const found = findTerms(sentence, pack, senses, { kind: 'touched', grammar })
        if (!found.some((flag) => flag.termId === term.id))
          misses.push({ termId: term.id, sentence, wanted: 'flagged' })
      }
      for (const sentence of row.ignored) {
        sentences++
        const found = findTerms(sentence, pack, senses, { grammar })
        if (found.some((flag) => flag.termId === term.id)) misses.push({ termId: term.id, sentence, wanted: 'ignored' })
      }
    }
  }
  return { misses, sentences }
}
