/** A sentence cut at the term it holds. */
export interface MarkedSentence {
  before: string
  found: string
  after: string
}

/**
 * Finds one of a term's spellings in its example sentence, longest first, whole words only (a plural or possessive
 * ending is taken along). `found` is empty, and `before` the whole sentence, when none stands there word for word.
 */
export function markSpelling(sentence: string, spellings: readonly string[]): MarkedSentence {
  for (const spelling of [...spellings].sort((a, b) => b.length - a.length)) {
    const words = spelling
      .split(/[\s-]+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('[\\s-]+')
    const match = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?:s|es|'s|’s)?(?![\\p{L}\\p{N}])`, 'iu').exec(sentence)
    if (!match) continue
    const end = match.index + match[0].length
    return { before: sentence.slice(0, match.index), found: match[0], after: sentence.slice(end) }
  }
  return { before: sentence, found: '', after: '' }
}
