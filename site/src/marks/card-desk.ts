import { boxOf, type PageFlag } from '@plain-iep/page-flags'
import type { AskState } from '@plain-iep/ui'
import type { CardLayer } from './card-layer.ts'
import type { CardWords } from './card-words.ts'

export interface CardDeskOptions {
  layer: CardLayer
  fetchCard(termId: string): Promise<CardWords>
  saveQuestion(question: string, card: CardWords): Promise<{ alreadySaved: boolean }>
  openTerm(termId: string): void
  onKnow(termId: string): void
  markCurrent(flag: PageFlag | undefined): void
  onPointerIn(): void
  onPointerOut(): void
  onClosed(): void
  /** Told what went wrong: a card that did not come, or a question that was not saved. */
  onTrouble(trouble: { error: unknown; saving: boolean }): void
}

/** Opens and closes the card of a flag, one at a time. */
export interface CardDesk {
  readonly current: PageFlag | undefined
  /** Fetches what a card will say while the pointer still rests. */
  prepare(flag: PageFlag): void
  open(flag: PageFlag, how: { focus: boolean; x?: number; y?: number }): Promise<void>
  close(): void
}

export function makeCardDesk(options: CardDeskOptions): CardDesk {
  const { layer } = options
  /** How far the saving of each question of a word has come; kept while the page is open. */
  const saved = new Map<string, (AskState | undefined)[]>()
  let current: PageFlag | undefined
  let returnFocus: HTMLElement | undefined

  function close(): void {
    if (!current) return
    current = undefined
    layer.hide()
    options.markCurrent(undefined)
    returnFocus?.focus({ preventScroll: true })
    returnFocus = undefined
    options.onClosed()
  }

  function draw(flag: PageFlag, card: CardWords, x?: number, y?: number): void {
    const box = boxOf(flag, x, y)
    if (!box) {
      close()
      return
    }
    const states = saved.get(card.id) ?? []
    saved.set(card.id, states)
    const again = (): void => {
      if (current === flag) draw(flag, card, x, y)
    }
    const save = async (place: number): Promise<void> => {
      states[place] = 'saving'
      again()
      try {
        const { alreadySaved } = await options.saveQuestion(card.questions[place] as string, card)
        states[place] = alreadySaved ? 'saved-already' : 'saved'
      } catch (error) {
        states[place] = 'failed'
        options.onTrouble({ error, saving: true })
      }
      again()
    }
    layer.show(card, box, states, {
      onSave: (place) => void save(place),
      onMore: () => options.openTerm(card.id),
      onKnow() {
        close()
        options.onKnow(card.id)
      },
      onClose: close,
      onPointerIn: options.onPointerIn,
      onPointerOut: options.onPointerOut
    })
  }

  return {
    get current() {
      return current
    },
    prepare(flag) {
      // A card that does not come now is asked for again when it is opened, and says so then.
      options.fetchCard(flag.termId).catch(() => undefined)
    },
    async open(flag, { focus, x, y }) {
      current = flag
      try {
        const card = await options.fetchCard(flag.termId)
        if (current !== flag) return
        options.markCurrent(flag)
        draw(flag, card, x, y)
        if (!focus) return
        const before = document.activeElement
        // From one card straight to the next, focus goes back to where the first was opened from.
        if (before instanceof HTMLElement && !layer.holds(before) && before !== document.body) returnFocus = before
        layer.focus()
      } catch (error) {
        current = undefined
        options.onTrouble({ error, saving: false })
      }
    },
    close
  }
}
