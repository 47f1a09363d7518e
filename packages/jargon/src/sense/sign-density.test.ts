import { describe, expect, it } from 'vitest'
import type { DocumentCounts } from './document-kind.ts'
import { isDenseInSigns } from './sign-density.ts'

function counts(
  words: number,
  signs: Partial<Record<'strong' | 'context' | 'plain' | 'proven', number>>
): DocumentCounts {
  const terms = (size = 0): Set<number> => new Set(Array.from({ length: size }, (_, term) => term))
  return {
    words,
    strongHits: signs.strong ?? 0,
    strongTerms: terms(signs.strong),
    contextTerms: terms(signs.context),
    anyTerms: terms(),
    plainTerms: terms(signs.plain),
    provenTerms: terms(signs.proven),
    schoolWords: 1,
    hospitalWords: 0,
    childWords: 0
  }
}

describe('isDenseInSigns', () => {
  it('knows a note of eighty words by a few signs', () => {
    expect(isDenseInSigns(counts(80, { context: 2, plain: 4, proven: 2 }))).toBe(true)
  })

  it('asks for more signs in a longer paper', () => {
    expect(isDenseInSigns(counts(800, { context: 2, plain: 4, proven: 2 }))).toBe(false)
  })

  it('does not judge a single sentence', () => {
    expect(isDenseInSigns(counts(12, { strong: 2, context: 2, plain: 4, proven: 4 }))).toBe(false)
  })

  it('is not swayed by one sign', () => {
    expect(isDenseInSigns(counts(200, { context: 1 }))).toBe(false)
  })
})
