import { type Box, placeCard } from '@plain-iep/page-flags'
import type { AskState, UiStrings } from '@plain-iep/ui'
import { TermCard } from '@plain-iep/ui'
import { h, render } from 'preact'
import type { CardText } from '../messages/contract.ts'

/** Our one element in the page; an older copy of it is taken away by this id. */
const HOST_ID = 'plain-iep-card-host'

export interface CardCallbacks {
  onSave(place: number): void
  onMore(): void
  onWriteOwn(): void
  onKnow(): void
  onClose(): void
  onPointerIn(): void
  onPointerOut(): void
}

/** Shows one card at a time, in a closed shadow root in the browser's top layer. */
export interface CardHost {
  show(card: CardText, word: Box, states: readonly (AskState | undefined)[], callbacks: CardCallbacks): void
  hide(): void
  focus(): void
  holds(target: EventTarget | null): boolean
}

function makeElement(css: string): { element: HTMLElement; room: HTMLElement } {
  document.getElementById(HOST_ID)?.remove()
  const element = document.createElement('div')
  element.id = HOST_ID
  // Inline and important: a page's own rules for "div" must not reach it. The top layer needs no z-index.
  const fixed =
    'all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important; width: min(380px, calc(100% - 16px)) !important; max-width: none !important; display: block !important;'
  element.setAttribute('style', fixed)
  element.setAttribute('popover', 'manual')
  const shadow = element.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = css
  const room = document.createElement('div')
  shadow.append(style, room)
  return { element, room }
}

/** Makes the host; when the signal is aborted it is gone from the page. `css` styles the card and nothing else. */
export function makeCardHost(css: string, strings: UiStrings, signal: AbortSignal): CardHost {
  const { element, room } = makeElement(css)
  let open = false

  signal.addEventListener('abort', () => {
    render(null, room)
    element.remove()
  })

  function place(word: Box): void {
    const card = room.firstElementChild as HTMLElement | null
    if (!card) return
    card.style.maxHeight = ''
    const size = card.getBoundingClientRect()
    const { left, top, maxHeight } = placeCard(word, size, {
      width: document.documentElement.clientWidth,
      height: window.innerHeight
    })
    card.style.maxHeight = `${Math.min(560, maxHeight)}px`
    element.style.setProperty('left', `${left}px`, 'important')
    element.style.setProperty('top', `${top}px`, 'important')
  }

  return {
    show(card, word, states, callbacks) {
      if (signal.aborted) return
      // A page may have thrown the element out, or gone full screen: the last child of the root shows in both.
      if (!element.isConnected) document.documentElement.append(element)
      element.onpointerenter = callbacks.onPointerIn
      element.onpointerleave = callbacks.onPointerOut
      render(
        h(TermCard, {
          term: card,
          states: [...states],
          onSave: (_question: string, at: number) => callbacks.onSave(at),
          onMore: callbacks.onMore,
          onWriteOwn: callbacks.onWriteOwn,
          onKnow: callbacks.onKnow,
          onClose: callbacks.onClose,
          strings
        }),
        room
      )
      if (!open) element.showPopover?.()
      open = true
      place(word)
    },
    hide() {
      if (!open) return
      open = false
      if (element.isConnected) element.hidePopover?.()
      render(null, room)
    },
    focus() {
      ;(room.firstElementChild as HTMLElement | null)?.focus()
    },
    holds: (target) => target === element
  }
}
