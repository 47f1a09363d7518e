import { tokenize } from './tokenize.ts'

/** The folded words of a short text, as strings: for building packs and for tests, not for reading long texts. */
export function foldedWords(text: string): { word: string; gap: number }[] {
  const tokens = tokenize(text)
  const words: { word: string; gap: number }[] = []
  for (let index = 0; index < tokens.count; index++) {
    const raw = text.slice(tokens.start[index], tokens.end[index])
    const word =
      raw === '&'
        ? 'and'
        : raw
            .replace(/^w\/(out|o)?/i, (_, without) => (without ? 'without' : 'with'))
            .normalize('NFKD')
            .replace(/\((?:e?s|ren)\)$/i, '')
            // The dots of "I.E.P." go, that of "1.5" is part of the number.
            .replace(/(?<!\d)\./g, '')
            .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
            .replace(/[\u2018\u2019\u02bc]/g, "'")
            .toLowerCase()
    words.push({ word, gap: tokens.gap[index] as number })
  }
  return words
}
