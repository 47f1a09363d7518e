import { type Box, type FlagCard, makeFlagCard, type PageFlag } from '@plain-iep/page-flags'
import type { CardPopover } from '@plain-iep/ui'
import { makeAskStates } from '@plain-iep/ui/ask-states'
import { termAddress } from '../catalog/term-address.ts'
import { keepQuestion } from '../kept/keep-question.ts'
import { fetchCard } from './fetch-card.ts'

export interface CardDeskOptions {
  layer: CardPopover<Box>
  onKnow(termId: string): void
  markCurrent(flag: PageFlag | undefined): void
  onPointerIn(): void
  onPointerOut(): void
  onClosed(): void
  /** Told what went wrong: a card that did not come, or a question that was not saved. */
  onTrouble(trouble: { error: unknown; saving: boolean }): void
}

/** The cards of a draft on this site: their words come from our own files, their questions go into the notebook. */
export function makeCardDesk({ layer, ...options }: CardDeskOptions): FlagCard {
  const asks = makeAskStates()
  const card = makeFlagCard({
    fetch: ({ termId }) => fetchCard(termId),
    show(_flag, words, word, again) {
      const { id, part, questions } = words
      layer.show(words, word, asks.of(id), {
        onSave: (place) =>
          void asks.save(id, place, {
            save: () => keepQuestion(questions[place] as string, id, part),
            onChange: again,
            onTrouble: (error) => options.onTrouble({ error, saving: true })
          }),
        onMore: () => location.assign(termAddress(id)),
        onKnow() {
          card.close()
          options.onKnow(id)
        },
        onClose: card.close,
        onPointerIn: options.onPointerIn,
        onPointerOut: options.onPointerOut
      })
    },
    hide: layer.hide,
    focus: layer.focus,
    holds: layer.holds,
    markCurrent: options.markCurrent,
    onClosed: options.onClosed,
    onTrouble: (error) => options.onTrouble({ error, saving: false })
  })
  return card
}
