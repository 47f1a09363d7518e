/** The pointer must rest this long on a word before its card opens, in milliseconds. */
export const OPEN_AFTER_MS = 250
/** The pointer may be away from word and card this long, in milliseconds: time to travel from one to the other. */
export const CLOSE_AFTER_MS = 350

/** Turns "the pointer is on this, now on nothing" into "open this" and "close". */
export interface HoverIntent<T> {
  over(target: T | undefined): void
  /** The pointer is inside the card: nothing closes. */
  holdOpen(): void
  cancel(): void
}

export function makeHoverIntent<T>(
  open: (target: T) => void,
  close: () => void,
  prepare: (target: T) => void,
  signal: AbortSignal
): HoverIntent<T> {
  let wanted: T | undefined
  let opened: T | undefined
  let opening: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined

  function stopTimers(): void {
    clearTimeout(opening)
    clearTimeout(closing)
    opening = undefined
    closing = undefined
  }
  function closeNow(): void {
    opened = undefined
    closing = undefined
    close()
  }
  signal.addEventListener('abort', stopTimers)

  return {
    over(target) {
      if (target === undefined) {
        clearTimeout(opening)
        opening = undefined
        wanted = undefined
        if (opened !== undefined) closing ??= setTimeout(closeNow, CLOSE_AFTER_MS)
        return
      }
      if (target === opened) {
        clearTimeout(closing)
        closing = undefined
        return
      }
      if (target === wanted) return
      clearTimeout(opening)
      wanted = target
      prepare(target)
      opening = setTimeout(() => {
        stopTimers()
        opened = target
        wanted = undefined
        open(target)
      }, OPEN_AFTER_MS)
    },
    holdOpen() {
      stopTimers()
      wanted = undefined
    },
    cancel() {
      stopTimers()
      wanted = undefined
      opened = undefined
    }
  }
}
