import { type Box, placeCard } from '@plain-iep/page-flags'
import { type AskState, type CardTerm, en, TermCard } from '@plain-iep/ui'
import { cardCss } from '@plain-iep/ui/card-css'
import { h, render } from 'preact'

/** What the reader can do with a card. */
export interface CardCallbacks {
  onSave(place: number): void
  onMore(): void
  onKnow(): void
  onClose(): void
  onPointerIn(): void
  onPointerOut(): void
}

/** Shows one card at a time over the page. */
export interface CardLayer {
  show(card: CardTerm, word: Box, states: readonly (AskState | undefined)[], callbacks: CardCallbacks): void
  hide(): void
  focus(): void
  holds(target: EventTarget | null): boolean
}

/** No card is taller than this, in CSS pixels: a longer one scrolls. */
const TALLEST = 560

/**
 * Makes the layer: a popover with a shadow root, so that the site's own styles for headings and buttons stay out of
 * the card. Styles are set by script alone, since the page's security rules allow no inline ones.
 */
export function makeCardLayer(signal: AbortSignal): CardLayer {
  const element = document.createElement('div')
  element.popover = 'manual'
  element.className = 'card-layer'
  const shadow = element.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(cardCss)
  shadow.adoptedStyleSheets = [sheet]
  const room = shadow.appendChild(document.createElement('div'))
  document.body.append(element)
  signal.addEventListener('abort', () => {
    render(null, room)
    element.remove()
  })

  function place(word: Box): void {
    const card = room.firstElementChild as HTMLElement | null
    if (!card) return
    card.style.maxHeight = ''
    const { left, top, maxHeight } = placeCard(word, card.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: innerHeight
    })
    card.style.maxHeight = `${Math.min(TALLEST, maxHeight)}px`
    element.style.left = `${left}px`
    element.style.top = `${top}px`
  }

  return {
    show(card, word, states, callbacks) {
      if (signal.aborted) return
      element.dataset.theme = document.documentElement.dataset.theme ?? ''
      element.onpointerenter = callbacks.onPointerIn
      element.onpointerleave = callbacks.onPointerOut
      render(
        h(TermCard, {
          term: card,
          states: [...states],
          onSave: (_question: string, at: number) => callbacks.onSave(at),
          onMore: callbacks.onMore,
          onKnow: callbacks.onKnow,
          onClose: callbacks.onClose,
          strings: en
        }),
        room
      )
      element.showPopover()
      place(word)
    },
    hide() {
      element.hidePopover()
      render(null, room)
    },
    focus: () => (room.firstElementChild as HTMLElement | null)?.focus(),
    holds: (target) => target === element
  }
}
