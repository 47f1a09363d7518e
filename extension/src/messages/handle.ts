import type { Envelope, Handler, MessageName, Outcome, Sender } from './contract.ts'

/** A table of handlers; each name has one. */
export interface HandlerTable {
  handle<N extends MessageName>(name: N, handler: Handler<N>): void
  /** Answers a message that has arrived, or undefined when it is not one of ours. */
  answer(message: unknown, sender: Sender): Promise<Outcome<unknown>> | undefined
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'plainIep' in message &&
    typeof message.plainIep === 'string' &&
    'params' in message &&
    typeof message.params === 'object' &&
    message.params !== null
  )
}

/** Words for a failure that has none of its own. */
const UNKNOWN = 'Something went wrong and nothing was changed, so please try again.'

/** A failure whose message may be shown to the parent as it stands. */
export class PlainProblem extends Error {
  override name = 'PlainProblem'
}

/**
 * Makes a table of handlers. A second handler for one name throws; a `view:` message that does not come from one of our
 * own pages is refused, so that no web page can read the notebook. `say` turns an error into the sentence to show.
 */
export function makeHandlerTable(say: (error: unknown) => string | undefined): HandlerTable {
  const handlers = new Map<MessageName, (params: never, sender: Sender) => unknown>()
  return {
    handle(name, handler) {
      if (handlers.has(name)) throw new Error(`There is a handler for ${name} already.`)
      handlers.set(name, handler as (params: never, sender: Sender) => unknown)
    },
    answer(message, sender) {
      if (!isEnvelope(message)) return undefined
      const handler = handlers.get(message.plainIep)
      if (!handler) return undefined
      if (message.plainIep.startsWith('view:') && !sender.isOurs) {
        return Promise.resolve({ ok: false, sentence: 'Only Plain IEP’s own pages may ask for this.' })
      }
      return (async () => {
        try {
          return { ok: true, value: (await handler(message.params as never, sender)) ?? null }
        } catch (error) {
          return { ok: false, sentence: error instanceof PlainProblem ? error.message : (say(error) ?? UNKNOWN) }
        }
      })()
    }
  }
}
