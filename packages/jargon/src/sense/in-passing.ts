import { STRENGTH_CONTEXT } from '../find/pack.ts'
import type { Hit } from '../find/scan.ts'
import type { DocumentCounts } from './document-kind.ts'
import { sentenceBounds } from './sentence-bounds.ts'

/** A page of fewer words than this has no room for more than a passing word. */
const FEWEST_WORDS = 100
/** A paper about one child says "he" or "her" more often than this; one for all families says "students". */
const MOST_CHILD_WORDS = 1
const MOST_CONTEXT_TERMS = 2
/** One word in ten that could be ours, whatever its sense, is a plan or a report, if one of them at least is beyond doubt. */
const MOST_DENSITY = 0.1

/**
 * May a paper name special education only in passing? It speaks of no child, and hardly uses the field's words.
 * "Students with an IEP or a 504 plan may stop by the disability table" stands in the middle of a college fair.
 */
export function mayBeInPassing(counts: DocumentCounts): boolean {
  if (counts.words < FEWEST_WORDS || counts.childWords > MOST_CHILD_WORDS) return false
  if (counts.strongTerms.size === 0 && counts.contextTerms.size === 0) return true
  return counts.contextTerms.size <= MOST_CONTEXT_TERMS && counts.anyTerms.size < counts.words * MOST_DENSITY
}

/**
 * Do the hits that are meant in our sense whatever the paper is about stand in one sentence, or are there none? Words of
 * weaker sort that only "students" and "teacher" beside them speak for are not asked.
 */
export function isToldOnce(text: string, proven: readonly Hit[]): boolean {
  const told = proven.filter(({ form }) => form.strength !== STRENGTH_CONTEXT)
  return new Set(told.map((hit) => sentenceBounds(text, hit.start, hit.end).start)).size <= 1
}
