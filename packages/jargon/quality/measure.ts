import { grammar } from '@plain-iep/jargon/grammar'
import { findTerms, type Pack, type Senses } from '../src/index.ts'
import type { GoldenPassage, Mark } from './golden-passages.ts'

/** What came of one passage. */
export interface PassageResult {
  passage: GoldenPassage
  right: number
  missed: Mark[]
  /** Flags where the reader has no mark of that term. */
  wrong: Mark[]
  words: number
}

/** Sums over passages: right, missed and wrong flags, and the words read. */
export interface Score {
  right: number
  missed: number
  wrong: number
  words: number
}

/** Finds the terms of a passage and compares them with its marks. A flag is right when place and term are the same. */
export function measurePassage(passage: GoldenPassage, pack: Pack, senses: Senses): PassageResult {
  const wanted = new Map(passage.marks.map((mark) => [`${mark.start}-${mark.end}-${mark.termId}`, mark]))
  const wrong: Mark[] = []
  let right = 0
  for (const flag of findTerms(passage.text, pack, senses, { grammar })) {
    if (wanted.delete(`${flag.start}-${flag.end}-${flag.termId}`)) right++
    else wrong.push(flag)
  }
  return { passage, right, missed: [...wanted.values()], wrong, words: passage.text.split(/\s+/).length }
}

export function sum(results: readonly PassageResult[]): Score {
  const score: Score = { right: 0, missed: 0, wrong: 0, words: 0 }
  for (const result of results) {
    score.right += result.right
    score.missed += result.missed.length
    score.wrong += result.wrong.length
    score.words += result.words
  }
  return score
}

export const recall = ({ right, missed }: Score): number => (right + missed === 0 ? 1 : right / (right + missed))
export const precision = ({ right, wrong }: Score): number => (right + wrong === 0 ? 1 : right / (right + wrong))
export const f1 = (score: Score): number =>
  (2 * recall(score) * precision(score)) / (recall(score) + precision(score) || 1)
/** Flags on unrelated text, for each thousand words. */
export const falsePerThousand = ({ wrong, words }: Score): number => (words === 0 ? 0 : (1000 * wrong) / words)
