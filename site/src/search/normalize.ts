/**
 * A text as the search compares it: lower case, no accents, curly quotes straight, and letters with dots joined
 * ("I.E.P." is "iep"), so that every way of typing a word meets in one.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
}

/** The words of a text, normalized. A possessive ending is dropped: nobody searches for it. */
export function searchWords(text: string): string[] {
  return (
    normalize(text)
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu)
      ?.map((word) => word.replace(/'s?$|'/g, '')) ?? []
  )
}
