import { boxOf } from './box-of-flag.ts'
import type { PageFlag } from './page-block.ts'
import type { Box } from './place-card.ts'

export interface FlagCardOptions<Card> {
  /** Gets what the card will say and all that is needed to show it. Asked again each time; keeping is the giver's. */
  fetch(flag: PageFlag): Promise<Card>
  /** Shows the card beside its word; `again` shows it anew while it is the one that is open. */
  show(flag: PageFlag, card: Card, word: Box, again: () => void): void
  hide(): void
  /** Moves the focus into the card on show. */
  focus(): void
  /** Is this our own element? */
  holds(target: EventTarget | null): boolean
  markCurrent(flag: PageFlag | undefined): void
  onClosed(): void
  /** Told why a card did not open. */
  onTrouble(error: unknown): void
}

/** Opens and closes the card of a flag, one at a time. */
export interface FlagCard {
  readonly current: PageFlag | undefined
  /** Fetches the card while the pointer still rests. */
  prepare(flag: PageFlag): void
  /** Resolves when the card is open, or when it is clear that it will not be. */
  open(flag: PageFlag, how: { focus: boolean; x?: number; y?: number }): Promise<void>
  close(): void
}

export function makeFlagCard<Card>(options: FlagCardOptions<Card>): FlagCard {
  let current: PageFlag | undefined
  let returnFocus: HTMLElement | undefined

  function close(): void {
    if (!current) return
    current = undefined
    options.hide()
    options.markCurrent(undefined)
    returnFocus?.focus({ preventScroll: true })
    returnFocus = undefined
    options.onClosed()
  }

  function takeFocus(): void {
    const before = document.activeElement
    // From one card straight to the next, focus goes back to where the first was opened from.
    if (before instanceof HTMLElement && before !== document.body && !options.holds(before)) returnFocus = before
    options.focus()
  }

  return {
    get current() {
      return current
    },
    prepare(flag) {
      // A card that does not come now is asked for again when it is opened, and says so then.
      options.fetch(flag).catch(() => undefined)
    },
    async open(flag, { focus, x, y }) {
      current = flag
      try {
        const card = await options.fetch(flag)
        if (current !== flag) return
        let box = boxOf(flag, x, y)
        if (!box) return close()
        const draw = (): void => {
          if (current !== flag) return
          box = boxOf(flag, x, y) ?? box
          options.show(flag, card, box as Box, draw)
        }
        options.markCurrent(flag)
        draw()
        if (focus) takeFocus()
      } catch (error) {
        if (current === flag) close()
        options.onTrouble(error)
      }
    },
    close
  }
}
