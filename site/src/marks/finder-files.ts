import type { CardWords } from './card-words.ts'

/** The file a word's card is in: one a letter, so that the first card costs some kilobytes and the next often none. */
export function cardFile(termId: string): string {
  return termId.charAt(0)
}

/** Cards by the file they belong in. */
export function cardsByFile(cards: readonly CardWords[]): Map<string, CardWords[]> {
  return Map.groupBy(cards, ({ id }) => cardFile(id))
}
