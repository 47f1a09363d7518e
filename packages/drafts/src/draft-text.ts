/** A heading inside a draft's text: where it begins, in UTF-16 code units, and its words. */
export interface DraftHeading {
  start: number
  title: string
}

/**
 * What was read from a file: the text as a reader meets it, blocks parted by a blank line, and where it stood.
 * `places[i]` is the offset in `source` of the text's code unit `i`; `ends[i]` the offset just after it. Both are
 * UTF-16 code units into the decoded file.
 */
export interface DraftText {
  source: string
  text: string
  places: Int32Array
  ends: Int32Array
  /** The file's own headings; undefined for plain text, where the finder looks for them. */
  headings: DraftHeading[] | undefined
}

/** Turns a stretch of a draft's text into the stretch of the file it came from. */
export function placeInSource(draft: DraftText, start: number, end: number): { start: number; end: number } {
  return { start: draft.places[start] as number, end: draft.ends[end - 1] as number }
}
