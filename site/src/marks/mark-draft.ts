import { LEVELS } from '@plain-iep/jargon/find'
import {
  bringIntoView,
  flagPage,
  HIGHLIGHT_CSS,
  makeHoverIntent,
  nextFlag,
  type PageFlag,
  watchPointer
} from '@plain-iep/page-flags'
import { termAddress } from '../catalog/term-address.ts'
import { keepQuestion } from '../kept/keep-question.ts'
import { makeCardDesk } from './card-desk.ts'
import { makeCardLayer } from './card-layer.ts'
import { fetchCard } from './fetch-card.ts'
import { startFinder } from './start-finder.ts'

export interface MarkDraftOptions {
  /** Only words inside it are marked. */
  within: Element
  /** Told after each reading how many words are marked. */
  onCount(marks: number): void
  /** `'words'`: the word list did not come. Else the error of a card or of a question that was not saved. */
  onTrouble(trouble: 'words' | { error: unknown; saving: boolean }): void
  signal: AbortSignal
}

/** A draft whose words are marked, until the signal is aborted. */
export interface MarkedDraft {
  /** Opens the card of the next or of the previous mark. */
  step(by: 1 | -1): void
}

/** Whether this browser can paint marks without touching the page. */
export function canMark(): boolean {
  return 'highlights' in CSS && 'popover' in HTMLElement.prototype
}

/** Marks the words of a draft on this page: rest the pointer on one, tap it, or step through them, and its card opens. */
export function markDraft({ within, onCount, onTrouble, signal }: MarkDraftOptions): MarkedDraft {
  const known = new Set<string>()
  const find = startFinder(signal)
  const look = new CSSStyleSheet()
  look.replaceSync(HIGHLIGHT_CSS)
  document.adoptedStyleSheets.push(look)
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== look)
  })

  // A word is marked where it first stands in a section: a page with a mark in every line is not calm to read.
  const isWanted = ({ block, first, level, termId }: PageFlag): boolean =>
    first && LEVELS.indexOf(level) <= LEVELS.indexOf('most') && !known.has(termId) && within.contains(block.owner)

  const page = flagPage({
    root: document,
    findAtOnce: () => [],
    findFully: find,
    isWanted,
    onFlags() {
      const flags = page.flags()
      if (desk.current && !flags.includes(desk.current)) desk.close()
      onCount(flags.length)
    },
    onTrouble: (what) => what === 'unreachable' && onTrouble('words'),
    signal
  })

  // A card opened by a tap or a key stays; one opened by a resting pointer goes when the pointer leaves.
  let pinned = false
  let last: { x: number; y: number } | undefined
  // Pressing "Next" closes the card first, like every press outside it: stepping goes on from here all the same.
  let stepped: PageFlag | undefined
  const layer = makeCardLayer(signal)
  const desk = makeCardDesk({
    layer,
    fetchCard,
    saveQuestion: (question, card) => keepQuestion(question, card.id, card.part),
    openTerm: (termId) => location.assign(termAddress(termId)),
    onKnow(termId) {
      known.add(termId)
      page.repaint()
    },
    markCurrent: page.markCurrent,
    onPointerIn: () => hover.holdOpen(),
    onPointerOut: () => pinned || hover.over(undefined),
    onClosed() {
      pinned = false
      hover.cancel()
    },
    onTrouble
  })
  const hover = makeHoverIntent<PageFlag>(
    (flag) => {
      pinned = false
      void desk.open(flag, { focus: false, ...last })
    },
    () => pinned || desk.close(),
    desk.prepare,
    signal
  )
  watchPointer({
    flagAt: page.flagAt,
    isOurs: layer.holds,
    onOver(flag, x, y) {
      last = { x, y }
      if (!pinned) hover.over(flag)
    },
    onTap(flag, x, y) {
      hover.cancel()
      pinned = true
      void desk.open(flag, { focus: false, x, y })
    },
    onOutside: desk.close,
    signal
  })
  document.addEventListener('keydown', (event) => event.key === 'Escape' && desk.close(), { signal })
  signal.addEventListener('abort', desk.close)

  return {
    step(by) {
      const flag = nextFlag(page.flags(), desk.current ?? stepped, by)
      if (!flag) return
      stepped = flag
      hover.cancel()
      pinned = true
      bringIntoView(flag)
      void desk.open(flag, { focus: true })
    }
  }
}
