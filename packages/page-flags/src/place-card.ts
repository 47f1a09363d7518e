/** A box in client coordinates, CSS pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

/** Room left between the word and its card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6
const EDGE = 8

/**
 * Where the card's top left corner goes: under the word, above it where there is more room, and inside the window. It
 * never covers the word; where neither side has room it goes to the roomier one and is made less tall.
 */
export function placeCard(word: Box, card: Size, window: Size): { left: number; top: number; maxHeight: number } {
  const roomBelow = window.height - word.bottom - GAP - EDGE
  const roomAbove = word.top - GAP - EDGE
  const below = card.height <= roomBelow || roomBelow >= roomAbove
  const maxHeight = Math.max(120, below ? roomBelow : roomAbove)
  const height = Math.min(card.height, maxHeight)
  const top = below ? word.bottom + GAP : word.top - GAP - height
  const left = Math.min(Math.max(EDGE, word.left - 12), Math.max(EDGE, window.width - card.width - EDGE))
  return { left, top, maxHeight }
}
