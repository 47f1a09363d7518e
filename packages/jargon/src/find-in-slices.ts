import type { Pack } from './find/pack.ts'
import { findInBlocks } from './find-in-blocks.ts'
import type { FindOptions, Flag } from './find-terms.ts'
import type { DocumentKind } from './sense/document-kind.ts'
import type { Senses } from './sense/senses.ts'

/** A slice is about this long, in UTF-16 code units: a few milliseconds of work. */
const SLICE = 64_000
/** No paragraph end within this much more: the slice ends at a space. */
const LONGEST_WAIT = 16_000

function sliceEnd(text: string, start: number): number {
  const wanted = start + SLICE
  if (wanted >= text.length) return text.length
  const paragraph = text.indexOf('\n\n', wanted)
  if (paragraph !== -1 && paragraph - wanted <= LONGEST_WAIT) return paragraph
  const space = text.indexOf(' ', wanted + LONGEST_WAIT)
  return space === -1 || space - wanted > 2 * LONGEST_WAIT ? Math.min(text.length, wanted + LONGEST_WAIT) : space
}

/**
 * Finds the terms of a very long text slice by slice, so that a page or a worker stays free between two of them: take
 * the next slice when there is time, stop by not asking for more. Offsets are UTF-16 code units into the whole text;
 * slices end between paragraphs where they can. The first slice says what the document is about.
 */
export function* findInSlices(
  text: string,
  pack: Pack,
  senses: Senses,
  options: Omit<FindOptions, 'sections' | 'onKind'> = {}
): Generator<Flag[]> {
  let kind: DocumentKind | undefined = options.kind
  for (let start = 0; start < text.length; ) {
    const end = sliceEnd(text, start)
    const found = findInBlocks([text.slice(start, end)], pack, senses, { ...options, kind })
    kind ??= found.kind === 'none' ? undefined : found.kind
    const from = start
    yield (found.flags[0] ?? []).map((flag) => ({ ...flag, start: flag.start + from, end: flag.end + from }))
    start = end
  }
}
