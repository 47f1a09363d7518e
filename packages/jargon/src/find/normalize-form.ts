import { foldedWords } from './folded-words.ts'

/**
 * A spelling as the finder compares it: folded lower-case words parted by one space ("Push‑in" → "push in").
 * Two spellings with the same result are the same form.
 */
export function normalizeForm(text: string): string {
  return foldedWords(text)
    .map((entry) => entry.word)
    .join(' ')
}
