import type { DocumentCounts } from './document-kind.ts'

/**
 * How strongly each sign speaks: points for the natural logarithm of one more than its count, and against the length.
 * Fitted by logistic regression on 1,070 papers, on pieces of them down to 25 words, and on piles of them; a fifth was
 * not about special education.
 */
const POINTS = { strong: 2.1, context: 3, plain: 1.6, proven: 2.8, school: 0.8, hospital: -3.3, words: -8.95 }
const START = 46
/** One sentence holds too few signs to count. */
const FEWEST_WORDS = 20
/** Below some hundred words length says little. */
const ADDED_WORDS = 200

/** Are the signs, proven ones too, as many for so many words as papers of special education alone hold? */
export function isDenseInSigns(counts: DocumentCounts): boolean {
  if (counts.words < FEWEST_WORDS) return false
  const score =
    START +
    POINTS.strong * Math.log1p(counts.strongTerms.size) +
    POINTS.context * Math.log1p(counts.contextTerms.size) +
    POINTS.plain * Math.log1p(counts.plainTerms.size) +
    POINTS.proven * Math.log1p(counts.provenTerms.size) +
    POINTS.school * Math.log1p(counts.schoolWords) +
    POINTS.hospital * Math.log1p(counts.hospitalWords) +
    POINTS.words * Math.log(ADDED_WORDS + counts.words)
  return score > 0
}
