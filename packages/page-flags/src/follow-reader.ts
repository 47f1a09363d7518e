import { makeHoverIntent } from './hover-intent.ts'
import type { FlagCard } from './make-flag-card.ts'
import type { PageFlag } from './page-block.ts'
import { bringIntoView, nextFlag } from './step-through.ts'
import { watchPointer } from './watch-pointer.ts'

export interface FollowOptions {
  card: FlagCard
  /** Wanted flags in reading order. */
  flags(): readonly PageFlag[]
  flagAt(x: number, y: number): PageFlag | undefined
  /** Is this the element the card is in? */
  isOurs(target: EventTarget | null): boolean
  signal: AbortSignal
}

/** What else moves the cards: to be called by whoever learns of it. */
export interface Following {
  /** The pointer is inside the card. */
  onPointerIn(): void
  onPointerOut(): void
  onClosed(): void
  /** The flags of the page have changed: a card whose flag is gone goes, too. */
  onFlags(): void
  /** Opens the card of the next or of the previous flag, brings it into view and moves the focus into it. */
  step(by: 1 | -1): Promise<void>
}

/** Opens cards when a reader rests the pointer on a flag, taps it or steps to it, and closes them when they are done. */
export function followReader({ card, flags, flagAt, isOurs, signal }: FollowOptions): Following {
  // A card opened by a tap or a key stays; one opened by a resting pointer goes when the pointer leaves.
  let pinned = false
  let last: { x: number; y: number } | undefined
  // A press outside the card closes it, be it on the very button for "next": stepping goes on from here all the same.
  let stepped: PageFlag | undefined

  const hover = makeHoverIntent<PageFlag>(
    (flag) => {
      pinned = false
      void card.open(flag, { focus: false, ...last })
    },
    () => pinned || card.close(),
    card.prepare,
    signal
  )
  watchPointer({
    flagAt,
    isOurs,
    onOver(flag, x, y) {
      last = { x, y }
      if (!pinned) hover.over(flag)
    },
    onTap(flag, x, y) {
      hover.cancel()
      pinned = true
      void card.open(flag, { focus: false, x, y })
    },
    onOutside: card.close,
    signal
  })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !card.current) return
      // It closed our card: it must not close a window of the page's as well.
      event.stopPropagation()
      card.close()
    },
    { signal, capture: true }
  )
  signal.addEventListener('abort', card.close)

  return {
    onPointerIn: hover.holdOpen,
    onPointerOut() {
      if (!pinned) hover.over(undefined)
    },
    onClosed() {
      pinned = false
      hover.cancel()
    },
    onFlags() {
      if (card.current && !flags().includes(card.current)) card.close()
    },
    async step(by) {
      const flag = nextFlag(flags(), card.current ?? stepped, by)
      if (!flag) return
      stepped = flag
      hover.cancel()
      pinned = true
      bringIntoView(flag)
      await card.open(flag, { focus: true })
    }
  }
}
