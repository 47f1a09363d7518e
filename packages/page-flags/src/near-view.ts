import { NEAR_VIEW } from './limits.ts'

/** Elements that are watched, and which of them stand in the part of the page that is in view, or close to it. */
export interface NearView {
  /** Watches these elements and no others. */
  watch(elements: ReadonlySet<Element>): void
  isNear(element: Element): boolean
}

/** Words can stand outside an element's own box, or the box can be empty: where it lies says nothing about them then. */
function boxHoldsItsWords({ target, boundingClientRect: box }: IntersectionObserverEntry): boolean {
  return box.width > 0 && box.height > 0 && target.scrollHeight <= box.height + 1
}

/** Tells which of the watched elements came close to the view and which went far from it, until the signal is aborted. */
export function watchNearView(
  root: Document,
  onMove: (came: readonly Element[], went: readonly Element[]) => void,
  signal: AbortSignal
): NearView {
  const watched = new Set<Element>()
  const near = new Set<Element>()
  const margins = { rootMargin: NEAR_VIEW, scrollMargin: NEAR_VIEW }
  const observer = new IntersectionObserver(
    (entries) => {
      const came: Element[] = []
      const went: Element[] = []
      for (const entry of entries) {
        const { target } = entry
        if (!watched.has(target)) continue
        const isNear = entry.isIntersecting || !boxHoldsItsWords(entry)
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
    watch(elements) {
      if (signal.aborted) return
      for (const element of watched) {
        if (elements.has(element)) continue
        observer.unobserve(element)
        watched.delete(element)
        near.delete(element)
      }
      for (const element of elements) {
        if (watched.has(element)) continue
        watched.add(element)
        observer.observe(element)
      }
    },
    isNear: (element) => near.has(element)
  }
}
