import type { BlockFlag, PageBlock, PageFlag } from './page-block.ts'

/** The blocks of a page in reading order, each with its flags. */
export interface FlaggedBlocks {
  readonly blocks: readonly PageBlock[]
  /** Puts new blocks in the place of those that lie in `removed`, keeping reading order. Returns the flags that went. */
  replace(removed: (block: PageBlock) => boolean, added: readonly PageBlock[]): PageFlag[]
  /** Sets a block's flags; a flag that was there already stays the same object. Returns the flags that went. */
  setFlags(block: PageBlock, found: readonly BlockFlag[]): PageFlag[]
  has(block: PageBlock): boolean
  flagsIn(node: Node): readonly PageFlag[]
  /** Every flag in reading order, with `first` brought up to date. */
  all(): PageFlag[]
}

function startsBefore(one: PageBlock, other: PageBlock): boolean {
  const first = one.pieces[0]?.node
  const second = other.pieces[0]?.node
  if (!first || !second) return false
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

export function makeFlaggedBlocks(): FlaggedBlocks {
  let blocks: PageBlock[] = []
  const flagsOf = new Map<PageBlock, PageFlag[]>()
  let blocksOfNode = new WeakMap<Node, PageBlock>()

  return {
    get blocks() {
      return blocks
    },
    has: (block) => flagsOf.has(block),
    replace(removed, added) {
      const gone: PageFlag[] = []
      const kept: PageBlock[] = []
      let place = -1
      for (const block of blocks) {
        if (!removed(block)) {
          kept.push(block)
          continue
        }
        if (place === -1) place = kept.length
        gone.push(...(flagsOf.get(block) ?? []))
        flagsOf.delete(block)
      }
      const [firstAdded] = added
      if (place === -1 && firstAdded) {
        let low = 0
        let high = kept.length
        while (low < high) {
          const middle = (low + high) >> 1
          if (startsBefore(kept[middle] as PageBlock, firstAdded)) low = middle + 1
          else high = middle
        }
        place = low
      }
      blocks = [...kept.slice(0, Math.max(0, place)), ...added, ...kept.slice(Math.max(0, place))]
      if (kept.length === 0) blocksOfNode = new WeakMap()
      for (const block of added) {
        flagsOf.set(block, [])
        for (const piece of block.pieces) blocksOfNode.set(piece.node, block)
      }
      return gone
    },
    setFlags(block, found) {
      const before = flagsOf.get(block)
      if (!before) return []
      const now = found.map(
        (flag) =>
          before.find((old) => old.start === flag.start && old.end === flag.end && old.termId === flag.termId) ?? {
            ...flag,
            block,
            first: false
          }
      )
      flagsOf.set(block, now)
      return before.filter((flag) => !now.includes(flag))
    },
    flagsIn(node) {
      const block = blocksOfNode.get(node)
      return block ? (flagsOf.get(block) ?? []) : []
    },
    all() {
      const flags: PageFlag[] = []
      const seen = new Set<string>()
      for (const block of blocks) {
        for (const flag of flagsOf.get(block) ?? []) {
          const mark = `${block.section}\u0000${flag.termId}`
          flag.first = !seen.has(mark)
          seen.add(mark)
          flags.push(flag)
        }
      }
      return flags
    }
  }
}
