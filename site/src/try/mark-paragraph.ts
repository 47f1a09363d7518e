/** Where a word stands in a paragraph; offsets in UTF-16 code units, `end` exclusive. */
export interface PlacedWord {
  start: number
  end: number
  termId: string
}

/** A stretch of a paragraph: plain text, or a word we explain. */
export interface Stretch {
  text: string
  termId?: string
}

/** Cuts a paragraph at its words, which are sorted and do not overlap. Joined again, the stretches are the paragraph. */
export function markParagraph(text: string, words: readonly PlacedWord[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const { start, end, termId } of words) {
    if (start > at) stretches.push({ text: text.slice(at, start) })
    stretches.push({ text: text.slice(start, end), termId })
    at = end
  }
  if (at < text.length) stretches.push({ text: text.slice(at) })
  return stretches
}
