import type { BlockFlag, PageBlock, PageFlag } from './page-block.ts'

/** The blocks of a page in reading order, each with its flags. */
export interface FlaggedBlocks {
  readonly blocks: readonly PageBlock[]
  /**
   * Takes out the blocks that `isStale` tells, and puts in groups of new ones, each at its own place in reading order.
   * Returns the flags that went.
   */
  replace(isStale: (block: PageBlock) => boolean, added: readonly (readonly PageBlock[])[]): PageFlag[]
  /** Sets a block's flags; a flag that was there already stays the same object. Returns the flags that went. */
  setFlags(block: PageBlock, found: readonly BlockFlag[]): PageFlag[]
  has(block: PageBlock): boolean
  flagsIn(node: Node): readonly PageFlag[]
  /** Every flag in reading order, with `first` brought up to date. */
  all(): PageFlag[]
}

function startsBefore(one: PageBlock | undefined, other: PageBlock | undefined): boolean {
  const first = one?.pieces[0]?.node
  const second = other?.pieces[0]?.node
  if (!first || !second) return false
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** How many of the blocks, which are in reading order, come before a new one. */
function placeIn(blocks: readonly PageBlock[], added: PageBlock): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startsBefore(blocks[middle], added)) low = middle + 1
    else high = middle
  }
  return low
}

export function makeFlaggedBlocks(): FlaggedBlocks {
  let blocks: PageBlock[] = []
  const flagsOf = new Map<PageBlock, PageFlag[]>()
  const blocksOfNode = new WeakMap<Node, PageBlock>()

  return {
    get blocks() {
      return blocks
    },
    has: (block) => flagsOf.has(block),
    replace(isStale, added) {
      const gone: PageFlag[] = []
      const kept = blocks.filter((block) => {
        if (!isStale(block)) return true
        gone.push(...(flagsOf.get(block) ?? []))
        flagsOf.delete(block)
        return false
      })
      const groups = added
        .filter((group) => group.length > 0)
        .map((group) => ({ group, at: placeIn(kept, group[0] as PageBlock) }))
        .sort((one, two) => one.at - two.at || (startsBefore(one.group[0], two.group[0]) ? -1 : 1))
      blocks = []
      let taken = 0
      for (const { group, at } of groups) {
        for (; taken < at; taken++) blocks.push(kept[taken] as PageBlock)
        for (const block of group) {
          blocks.push(block)
          flagsOf.set(block, [])
          for (const piece of block.pieces) blocksOfNode.set(piece.node, block)
        }
      }
      for (; taken < kept.length; taken++) blocks.push(kept[taken] as PageBlock)
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
