/** The longest text that is read at once, in UTF-16 code units: over three times the longest draft we have seen. */
export const LONGEST_PASTE = 200_000

/** A pasted text as paragraphs, or what keeps it from being read. */
export type Paste = { paragraphs: string[] } | { refused: 'empty' | 'tooLong' }

/** Splits a pasted text at its line breaks. A text copied from a PDF has them in the middle of sentences: those stay. */
export function readPaste(text: string): Paste {
  if (text.length > LONGEST_PASTE) return { refused: 'tooLong' }
  const paragraphs = text
    .split(/\r?\n[ \t]*\r?\n|\r?\n(?=\s*(?:[•\-–*]|\d+[.)])\s)/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
  return paragraphs.length === 0 ? { refused: 'empty' } : { paragraphs }
}
