import { findInBlocks, type Pack, type Senses } from '@plain-iep/jargon'
import { grammar } from '@plain-iep/jargon/grammar'

/**
 * The glossary words of each part, as term ids in reading order. A word stands with the part where a reader meets it
 * first; near-everyday words (level "all") are left out. The parts are read as one document, as the marks are.
 */
export function wordsOfParts(parts: readonly { blocks: readonly string[] }[], pack: Pack, senses: Senses): string[][] {
  const { flags } = findInBlocks(
    parts.flatMap((part) => part.blocks),
    pack,
    senses,
    { grammar }
  )
  const met = new Set<string>()
  let block = 0
  return parts.map((part) => {
    const found = flags.slice(block, block + part.blocks.length).flat()
    block += part.blocks.length
    const ids = found.filter((flag) => flag.level !== 'all' && !met.has(flag.termId)).map((flag) => flag.termId)
    for (const id of ids) met.add(id)
    return [...new Set(ids)]
  })
}
