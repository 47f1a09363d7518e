import type { DraftText } from './draft-text.ts'

/** Plain text points at itself. */
export function readPlainText(source: string): DraftText {
  const places = new Int32Array(source.length)
  const ends = new Int32Array(source.length)
  for (let index = 0; index < source.length; index++) {
    places[index] = index
    ends[index] = index + 1
  }
  return { source, text: source, places, ends, headings: undefined }
}
