import { liveRange } from './flag-ranges.ts'
import type { PageFlag } from './page-block.ts'
import type { Box } from './place-card.ts'

/**
 * The room a flag takes, for placing its card: as tall as all its lines, so that the card covers none of them, and as
 * wide as the line box the pointer is on, or the first. Undefined when it is out of sight.
 */
export function boxOf(flag: PageFlag, x?: number, y?: number): Box | undefined {
  const boxes = [...(liveRange(flag)?.getClientRects() ?? [])].filter((box) => box.width > 0)
  const under =
    x === undefined || y === undefined
      ? undefined
      : boxes.find((box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1)
  const line = under ?? boxes[0]
  if (!line) return undefined
  return {
    left: line.left,
    right: line.right,
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom))
  }
}
