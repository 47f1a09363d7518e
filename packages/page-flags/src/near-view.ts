import { NEAR_SCROLL, NEAR_VIEW, SMALLEST_LETTER } from './limits.ts'

/** Elements that are watched, and which of them stand in the part of the page that is in view, or close to it. */
export interface NearView {
  /** Watches these elements and no others; each comes with the length of its text in UTF-16 code units. */
  watch(lengths: ReadonlyMap<Element, number>): void
  isNear(element: Element): boolean
}

/**
 * Words can stand outside an element's own box, or the box can be empty: where it lies says nothing about them then.
 * Judged by its area, as asking for the true height of its content would make the browser lay out the page at once.
 */
function canHold(box: DOMRectReadOnly, length: number): boolean {
  return box.width * box.height > length * SMALLEST_LETTER
}

/** Tells which of the watched elements came close to the view and which went far from it, until the signal is aborted. */
export function watchNearView(
  root: Document,
  onMove: (came: readonly Element[], went: readonly Element[]) => void,
  signal: AbortSignal
): NearView {
  let watched: ReadonlyMap<Element, number> = new Map()
  const near = new Set<Element>()
  const margins = { rootMargin: NEAR_VIEW, scrollMargin: NEAR_SCROLL }
  const observer = new IntersectionObserver(
    (entries) => {
      const came: Element[] = []
      const went: Element[] = []
      for (const entry of entries) {
        const { target } = entry
        const length = watched.get(target)
        if (length === undefined) continue
        const isNear = entry.isIntersecting || !canHold(entry.boundingClientRect, length)
        if (isNear === near.has(target)) continue
        if (isNear) {
          near.add(target)
          came.push(target)
        } else {
          near.delete(target)
          went.push(target)
        }
      }
      if (came.length + went.length > 0) onMove(came, went)
    },
    { root, ...margins }
  )
  signal.addEventListener('abort', () => observer.disconnect())
  return {
    watch(lengths) {
      if (signal.aborted) return
      for (const element of watched.keys()) {
        if (lengths.has(element)) continue
        observer.unobserve(element)
        near.delete(element)
      }
      for (const element of lengths.keys()) if (!watched.has(element)) observer.observe(element)
      watched = lengths
    },
    isNear: (element) => near.has(element)
  }
}
