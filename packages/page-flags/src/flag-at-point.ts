import { liveRange } from './flag-ranges.ts'
import type { PageFlag } from './page-block.ts'
import type { FlagPainter } from './paint-flags.ts'

interface HighlightHit {
  highlight: Highlight
  ranges: AbstractRange[]
}
interface RegistryWithPoints {
  highlightsFromPoint?: (x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }) => HighlightHit[]
}
interface DocumentWithCarets {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] }
  ) => { offsetNode: Node; offset: number } | null
}

function holdsPoint(flag: PageFlag, x: number, y: number): boolean {
  for (const rect of liveRange(flag)?.getClientRects() ?? []) {
    if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true
  }
  return false
}

/**
 * The flag at a point in client coordinates (CSS pixels, as in a pointer event), or undefined. The browser's own look-up
 * is used where there is one, else the caret's place is compared with the flags of that text node.
 */
export function flagAtPoint(
  painter: FlagPainter,
  flagsIn: (node: Node) => readonly PageFlag[],
  x: number,
  y: number,
  shadowRoots: ShadowRoot[]
): PageFlag | undefined {
  const registry = CSS.highlights as unknown as RegistryWithPoints
  if (registry.highlightsFromPoint) {
    for (const hit of registry.highlightsFromPoint(x, y, { shadowRoots })) {
      if (hit.highlight !== painter.highlight) continue
      const flag = hit.ranges[0] && painter.flagOf(hit.ranges[0])
      if (flag) return flag
    }
    return undefined
  }
  const caret = (document as DocumentWithCarets).caretPositionFromPoint?.(x, y, { shadowRoots })
  if (!caret) return undefined
  // The caret snaps to the nearest letter, even from the empty end of a line: the boxes decide.
  return flagsIn(caret.offsetNode).find((flag) => painter.isPainted(flag) && holdsPoint(flag, x, y))
}
