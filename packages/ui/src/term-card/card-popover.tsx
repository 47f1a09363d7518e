import { render } from 'preact'
import type { UiStrings } from '../strings/ui-strings.ts'
import type { AskState } from './AskButton.tsx'
import { type CardTerm, TermCard } from './TermCard.tsx'

/** What a reader can do with a card. */
export interface CardCallbacks {
  onSave(place: number): void
  onMore(): void
  /** Left out where there is no page of our own to write on. */
  onWriteOwn?(): void
  onKnow(): void
  onClose(): void
  onPointerIn(): void
  onPointerOut(): void
}

/** Shows one card at a time over the page. `Word` is whatever tells where the word stands. */
export interface CardPopover<Word> {
  show(term: CardTerm, word: Word, states: readonly (AskState | undefined)[], callbacks: CardCallbacks): void
  hide(): void
  focus(): void
  /** Is this the host of the card? */
  holds(target: EventTarget | null): boolean
}

export interface CardPopoverOptions<Word> {
  /** An element with the attribute `popover="manual"`; the one thing of ours in the page. */
  host: HTMLElement
  /** Where the card is drawn: in the host's shadow root, beside `cardCss`. */
  room: HTMLElement
  /** What the host is put into; asked each time it is not in the page. */
  home(): HTMLElement
  putBeside(word: Word, host: HTMLElement, card: HTMLElement): void
  strings: UiStrings
  signal: AbortSignal
}

/** Makes the popover; when the signal is aborted it is gone from the page. */
export function makeCardPopover<Word>(options: CardPopoverOptions<Word>): CardPopover<Word> {
  const { host, room, home, putBeside, strings, signal } = options
  const cardIn = (): HTMLElement | null => room.firstElementChild as HTMLElement | null
  let open = false

  signal.addEventListener('abort', () => {
    render(null, room)
    host.remove()
  })

  return {
    show(term, word, states, callbacks) {
      if (signal.aborted) return
      if (!host.isConnected) {
        // At first, and when the page has thrown it out: out of the page it is no longer open.
        home().append(host)
        open = false
      }
      host.onpointerenter = callbacks.onPointerIn
      host.onpointerleave = callbacks.onPointerOut
      render(
        <TermCard
          term={term}
          states={[...states]}
          onSave={(_question, place) => callbacks.onSave(place)}
          onMore={callbacks.onMore}
          onWriteOwn={callbacks.onWriteOwn}
          onKnow={callbacks.onKnow}
          onClose={callbacks.onClose}
          strings={strings}
        />,
        room
      )
      if (!open) host.showPopover?.()
      open = true
      const card = cardIn()
      if (card) putBeside(word, host, card)
    },
    hide() {
      if (!open) return
      open = false
      if (host.isConnected) host.hidePopover?.()
      render(null, room)
    },
    focus: () => cardIn()?.focus(),
    holds: (target) => target === host
  }
}
