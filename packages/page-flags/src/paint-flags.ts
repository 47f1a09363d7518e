import { flagRanges } from './flag-ranges.ts'
import { CURRENT_HIGHLIGHT_NAME, HIGHLIGHT_NAME } from './highlight-style.ts'
import type { PageFlag } from './page-block.ts'

/** Paints flags over the page without touching its elements, and knows which range belongs to which flag. */
export interface FlagPainter {
  paint(flags: readonly PageFlag[]): void
  unpaint(flags: readonly PageFlag[]): void
  /** Marks one flag as the one whose card is open; undefined takes the mark away. */
  markCurrent(flag: PageFlag | undefined): void
  flagOf(range: AbstractRange): PageFlag | undefined
  isPainted(flag: PageFlag): boolean
  painted(): PageFlag[]
  readonly highlight: Highlight
}

/** Makes the painter; when the signal is aborted every trace of it is gone from the page. */
export function makeFlagPainter(signal: AbortSignal): FlagPainter {
  const highlight = new Highlight()
  const current = new Highlight()
  current.priority = 1
  const rangesOf = new Map<PageFlag, StaticRange[]>()
  const flagOfRange = new WeakMap<AbstractRange, PageFlag>()
  CSS.highlights.set(HIGHLIGHT_NAME, highlight)
  CSS.highlights.set(CURRENT_HIGHLIGHT_NAME, current)
  signal.addEventListener('abort', () => {
    // A newer copy of ours may have taken the name over.
    if (CSS.highlights.get(HIGHLIGHT_NAME) === highlight) CSS.highlights.delete(HIGHLIGHT_NAME)
    if (CSS.highlights.get(CURRENT_HIGHLIGHT_NAME) === current) CSS.highlights.delete(CURRENT_HIGHLIGHT_NAME)
    rangesOf.clear()
  })
  return {
    highlight,
    paint(flags) {
      for (const flag of flags) {
        if (rangesOf.has(flag)) continue
        const ranges = flagRanges(flag)
        rangesOf.set(flag, ranges)
        for (const range of ranges) {
          highlight.add(range)
          flagOfRange.set(range, flag)
        }
      }
    },
    unpaint(flags) {
      for (const flag of flags) {
        for (const range of rangesOf.get(flag) ?? []) highlight.delete(range)
        rangesOf.delete(flag)
      }
    },
    markCurrent(flag) {
      current.clear()
      if (flag) for (const range of flagRanges(flag)) current.add(range)
    },
    flagOf: (range) => flagOfRange.get(range),
    isPainted: (flag) => rangesOf.has(flag),
    painted: () => [...rangesOf.keys()]
  }
}
