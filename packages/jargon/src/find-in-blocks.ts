import type { Pack } from './find/pack.ts'
import { type FindOptions, type Flag, findTerms } from './find-terms.ts'
import type { DocumentKind } from './sense/document-kind.ts'
import type { Senses } from './sense/senses.ts'

/** Parts blocks in the joined text: no phrase goes across a blank line. */
const PARTING = '\n\n'

export interface BlocksFound {
  /** For each block its flags, with offsets into that block (UTF-16 code units). */
  flags: Flag[][]
  kind: DocumentKind
}

/**
 * Finds the terms of many blocks as one document, so that what one paragraph defines or proves serves the next. Pass
 * the `kind` of an earlier, whole reading when the blocks are only a part of the document.
 */
export function findInBlocks(
  texts: readonly string[],
  pack: Pack,
  senses: Senses,
  options: Omit<FindOptions, 'sections'> = {}
): BlocksFound {
  const result: { kind: DocumentKind } = { kind: 'none' }
  const found = findTerms(texts.join(PARTING), pack, senses, {
    ...options,
    sections: [],
    onKind: (kind) => (result.kind = kind)
  })
  const flags: Flag[][] = texts.map(() => [])
  let block = 0
  let start = 0
  for (const flag of found) {
    while (block < texts.length && flag.start >= start + (texts[block] as string).length + PARTING.length) {
      start += (texts[block] as string).length + PARTING.length
      block++
    }
    flags[block]?.push({ ...flag, start: flag.start - start, end: flag.end - start })
  }
  return { flags, kind: result.kind }
}
