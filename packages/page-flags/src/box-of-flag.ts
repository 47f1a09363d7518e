import { liveRange } from './flag-ranges.ts'
import type { PageFlag } from './page-block.ts'
import type { Box } from './place-card.ts'

/** The line box of the flag that the pointer is on, or its first: a phrase over two lines has two boxes. Undefined when it is out of sight. */
export function boxOf(flag: PageFlag, x?: number, y?: number): Box | undefined {
  const boxes = [...(liveRange(flag)?.getClientRects() ?? [])].filter((box) => box.width > 0)
  if (x !== undefined && y !== undefined) {
    const under = boxes.find(
      (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1
    )
    if (under) return under
  }
  return boxes[0]
}
