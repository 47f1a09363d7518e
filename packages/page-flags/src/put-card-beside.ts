import { type Box, placeCard } from './place-card.ts'

/** No card is taller than this, in CSS pixels: a longer one scrolls. */
const TALLEST = 560

/** Moves `host`, which is fixed in the window, beside a word. The card in it gets no more height than there is room. */
export function putCardBeside(word: Box, host: HTMLElement, card: HTMLElement): void {
  card.style.maxHeight = ''
  const { left, top, maxHeight } = placeCard(word, card.getBoundingClientRect(), {
    width: document.documentElement.clientWidth,
    height: window.innerHeight
  })
  card.style.maxHeight = `${Math.min(TALLEST, maxHeight)}px`
  // Important: in a foreign page the host's own rules are, too.
  host.style.setProperty('left', `${left}px`, 'important')
  host.style.setProperty('top', `${top}px`, 'important')
}
