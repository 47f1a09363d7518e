import { type Box, boxOf, type PageFlag, quoteAround } from '@plain-iep/page-flags'
import type { AskState } from '@plain-iep/ui'
import type { CardText, QuestionSource } from '../messages/contract.ts'
import type { Send } from '../messages/send.ts'
import type { CardHost } from './card-host.ts'

/** Opens, fills and closes the card of a flag. */
export interface CardControl {
  /** Fetches what the card will say, while the pointer still rests. */
  prepare(flag: PageFlag): void
  open(flag: PageFlag, how: { focus: boolean; x?: number; y?: number }): Promise<void>
  close(): void
  readonly current: PageFlag | undefined
  provide(host: CardHost): void
}

export interface CardControlOptions {
  send: Send
  markCurrent: (flag: PageFlag | undefined) => void
  onPointerIn: () => void
  onPointerOut: () => void
  onClosed: () => void
  onTrouble: (sentence: string) => void
}

export function makeCardControl(options: CardControlOptions): CardControl {
  const { send } = options
  const texts = new Map<string, Promise<CardText>>()
  const saved = new Map<string, (AskState | undefined)[]>()
  let bringing: Promise<CardHost> | undefined
  let arrived: (host: CardHost) => void = () => undefined
  let host: CardHost | undefined
  let current: PageFlag | undefined
  let returnFocus: HTMLElement | undefined

  function textOf(termId: string): Promise<CardText> {
    const known = texts.get(termId)
    if (known) return known
    const asked = send('page:card-text', { termId })
    texts.set(termId, asked)
    // A failed question may be asked again.
    asked.catch(() => texts.delete(termId))
    return asked
  }

  function bringHost(): Promise<CardHost> {
    if (host) return Promise.resolve(host)
    bringing ??= new Promise<CardHost>((resolve, reject) => {
      arrived = resolve
      send('page:bring-card', {}).catch((error: unknown) => {
        bringing = undefined
        reject(error)
      })
    })
    return bringing
  }

  function sourceOf(flag: PageFlag): QuestionSource {
    return {
      quote: quoteAround(flag),
      section: flag.block.section,
      pageTitle: document.title,
      pageAddress: location.href
    }
  }

  function close(): void {
    if (!current) return
    current = undefined
    host?.hide()
    options.markCurrent(undefined)
    returnFocus?.focus({ preventScroll: true })
    returnFocus = undefined
    options.onClosed()
  }

  function draw(flag: PageFlag, card: CardText, into: CardHost, box: Box): void {
    const key = `${card.id}\n${quoteAround(flag)}`
    const states = saved.get(key) ?? []
    saved.set(key, states)
    const again = (): void => {
      if (current === flag) draw(flag, card, into, boxOf(flag) ?? box)
    }
    into.show(card, box, states, {
      async onSave(place) {
        states[place] = 'saving'
        again()
        try {
          const { alreadySaved } = await send('page:save-question', { termId: card.id, place, source: sourceOf(flag) })
          states[place] = alreadySaved ? 'saved-already' : 'saved'
        } catch (error) {
          states[place] = 'failed'
          options.onTrouble((error as Error).message)
        }
        again()
      },
      onMore: () =>
        void send('page:open-term', { termId: card.id }).catch((error: Error) => options.onTrouble(error.message)),
      onWriteOwn: () =>
        void send('page:write-own', { termId: card.id, source: sourceOf(flag) }).catch((error: Error) =>
          options.onTrouble(error.message)
        ),
      onKnow() {
        void send('page:know-word', { termId: card.id }).catch((error: Error) => options.onTrouble(error.message))
        close()
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
      void textOf(flag.termId).catch(() => undefined)
      void bringHost().catch(() => undefined)
    },
    async open(flag, { focus, x, y }) {
      current = flag
      try {
        const [card, into] = await Promise.all([textOf(flag.termId), bringHost()])
        if (current !== flag) return
        const box = boxOf(flag, x, y)
        if (!box) return close()
        options.markCurrent(flag)
        draw(flag, card, into, box)
        if (focus) {
          const before = document.activeElement
          returnFocus = before instanceof HTMLElement && before !== document.body ? before : returnFocus
          into.focus()
        }
      } catch (error) {
        current = undefined
        options.onTrouble((error as Error).message)
      }
    },
    close,
    provide(newHost) {
      host = newHost
      arrived(newHost)
    }
  }
}
