import { readFileSync } from 'node:fs'
import { loadPack } from '../find/load-pack.ts'
import type { PackData } from '../find/pack.ts'
import { findTerms } from '../find-terms.ts'
import { loadSenses, type SensesData } from '../sense/senses.ts'

/** Sentences of everyday English, one a line, from sport, cooking, medicine, law, business and the rest of life. */
function everydaySentences(): string[] {
  const file = readFileSync(new URL('everyday-sentences.txt', import.meta.url), 'utf8')
  return file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

/**
 * Runs every form over sentences from other walks of life. Returns one sentence for each form that is flagged there, with the sentence that shows why it is refused.
 */
export function everydayProblems(packData: PackData, sensesData: SensesData): string[] {
  const pack = loadPack(packData)
  const senses = loadSenses(sensesData)
  const problems: string[] = []
  for (const sentence of everydaySentences()) {
    for (const flag of findTerms(sentence, pack, senses)) {
      problems.push(`${flag.termId}: "${sentence.slice(flag.start, flag.end)}" is everyday English in: ${sentence}`)
    }
  }
  return problems
}
