import { type FlagCard, makeFlagCard, type PageFlag, quoteAround } from '@plain-iep/page-flags'
import { makeAskStates } from '@plain-iep/ui/ask-states'
import type { CardText, QuestionSource } from '../messages/contract.ts'
import type { Send } from '../messages/send.ts'
import type { CardHost } from './card-host.ts'

export interface CardControlOptions {
  send: Send
  markCurrent: (flag: PageFlag | undefined) => void
  onPointerIn: () => void
  onPointerOut: () => void
  onClosed: () => void
  onTrouble: (sentence: string) => void
}

/** The card of a page script, whose words and whose host the background brings. */
export interface CardControl {
  card: FlagCard
  holds(target: EventTarget | null): boolean
  provide(host: CardHost): void
}

export function makeCardControl(options: CardControlOptions): CardControl {
  const { send } = options
  const texts = new Map<string, Promise<CardText>>()
  const asks = makeAskStates()
  let bringing: Promise<CardHost> | undefined
  let arrived: (host: CardHost) => void = () => undefined
  let host: CardHost | undefined

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

  const tell = (error: unknown): void => options.onTrouble((error as Error).message)

  const card = makeFlagCard<CardText>({
    async fetch({ termId }) {
      const [text] = await Promise.all([textOf(termId), bringHost()])
      return text
    },
    show(flag, text, word, again) {
      const { id: termId } = text
      const key = `${termId}\n${quoteAround(flag)}`
      host?.show(text, word, asks.of(key), {
        onSave: (place) =>
          void asks.save(key, place, {
            save: () => send('page:save-question', { termId, place, source: sourceOf(flag) }),
            onChange: again,
            onTrouble: tell
          }),
        onMore: () => void send('page:open-term', { termId }).catch(tell),
        onWriteOwn: () => void send('page:write-own', { termId, source: sourceOf(flag) }).catch(tell),
        onKnow() {
          void send('page:know-word', { termId }).catch(tell)
          card.close()
        },
        onClose: card.close,
        onPointerIn: options.onPointerIn,
        onPointerOut: options.onPointerOut
      })
    },
    hide: () => host?.hide(),
    focus: () => host?.focus(),
    holds,
    markCurrent: options.markCurrent,
    onClosed: options.onClosed,
    onTrouble: tell
  })

  function holds(target: EventTarget | null): boolean {
    return host?.holds(target) ?? false
  }

  return {
    card,
    holds,
    provide(newHost) {
      host = newHost
      arrived(newHost)
    }
  }
}
