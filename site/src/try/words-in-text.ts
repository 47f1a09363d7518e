import { quoteAround } from '@plain-iep/page-flags'
import type { PlacedWord } from './mark-paragraph.ts'

/** A word that was found, once, with the sentence it first stands in. */
export interface FoundWord {
  termId: string
  quote: string
}

/** The words of a text in reading order, each once. `words` holds those of each paragraph. */
export function wordsInText(paragraphs: readonly string[], words: readonly (readonly PlacedWord[])[]): FoundWord[] {
  const found = new Map<string, FoundWord>()
  for (const [place, text] of paragraphs.entries())
    for (const { start, end, termId } of words[place] ?? [])
      if (!found.has(termId)) found.set(termId, { termId, quote: quoteAround({ start, end, block: { text } }) })
  return [...found.values()]
}
