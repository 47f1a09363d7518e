import type { PageFlag, Piece } from './page-block.ts'

/** The piece that a place of a block's text lies in: the last one that begins at or before it. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).at <= at) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/**
 * The ranges a flag covers, one a piece: a phrase broken by tags has several. Static, so that the browser need not keep
 * them up to date with every change of the page. Empty when the page has changed under the flag.
 */
export function flagRanges(flag: PageFlag): StaticRange[] {
  const ranges: StaticRange[] = []
  const { pieces } = flag.block
  for (let index = pieceAt(pieces, flag.start); index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (piece.at >= flag.end) break
    const startOffset = Math.max(0, flag.start - piece.at)
    const endOffset = Math.min(piece.length, flag.end - piece.at)
    if (endOffset <= startOffset || endOffset > piece.node.length || !piece.node.isConnected) continue
    ranges.push(new StaticRange({ startContainer: piece.node, startOffset, endContainer: piece.node, endOffset }))
  }
  return ranges
}

/** A live range over the whole flag, for measuring and for scrolling; undefined when the page has changed under it. */
export function liveRange(flag: PageFlag): Range | undefined {
  const parts = flagRanges(flag)
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return undefined
  const range = new Range()
  range.setStart(first.startContainer, first.startOffset)
  range.setEnd(last.endContainer, last.endOffset)
  return range
}
