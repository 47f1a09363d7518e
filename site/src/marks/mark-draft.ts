import { LEVELS } from '@plain-iep/jargon/find'
import { flagPage, followReader, HIGHLIGHT_CSS, type PageFlag } from '@plain-iep/page-flags'
import { makeCardDesk } from './card-desk.ts'
import { makeCardLayer } from './card-layer.ts'
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

  // Nothing is found at once here: only once the finder has answered is no word a count.
  let answered = false
  const page = flagPage({
    root: document,
    findAtOnce: () => [],
    async findFully(texts, kind) {
      const found = await find(texts, kind)
      answered = true
      return found
    },
    isWanted,
    onFlags() {
      reader.onFlags()
      if (answered) onCount(page.flags().length)
    },
    onTrouble: (what) => what === 'unreachable' && onTrouble('words'),
    signal
  })

  const layer = makeCardLayer(signal)
  const card = makeCardDesk({
    layer,
    onKnow(termId) {
      known.add(termId)
      page.repaint()
    },
    markCurrent: page.markCurrent,
    onPointerIn: () => reader.onPointerIn(),
    onPointerOut: () => reader.onPointerOut(),
    onClosed: () => reader.onClosed(),
    onTrouble
  })
  const reader = followReader({ card, flags: page.flags, flagAt: page.flagAt, isOurs: layer.holds, signal })
  return { step: (by) => void reader.step(by) }
}
