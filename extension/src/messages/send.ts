import type { Envelope, MessageName, Outcome, Params, Result } from './contract.ts'
import { PlainProblem } from './handle.ts'

export type Sending = (envelope: Envelope) => Promise<unknown>
export type Send = <N extends MessageName>(name: N, params: Params<N>) => Promise<Result<N>>

/** What a parent reads when the page still runs an older copy of the extension. */
export const RELOADED = 'Plain IEP was updated, so please load this page again.'

/**
 * Makes a typed `send` over the browser's own. Rejects with `PlainProblem`, whose message may be shown as it is: the
 * other side's own sentence, or the one for an extension that was reloaded while the page was open.
 */
export function makeSend(sending: Sending): Send {
  return async (name, params) => {
    let answer: Outcome<unknown> | undefined
    try {
      answer = (await sending({ plainIep: name, params })) as Outcome<unknown> | undefined
    } catch {
      throw new PlainProblem(RELOADED)
    }
    if (!answer) throw new PlainProblem(RELOADED)
    if (!answer.ok) throw new PlainProblem(answer.sentence)
    return answer.value as Result<typeof name>
  }
}
