import { type Browser, browser } from 'wxt/browser'
import type { Sender } from '../messages/contract.ts'
import type { HandlerTable } from '../messages/handle.ts'

/**
 * Connects a table of handlers to the browser's messages. Called once, at the top of an entry point, so that no message
 * that wakes the background is missed.
 */
export function receive(table: HandlerTable, signal?: AbortSignal): void {
  const own = browser.runtime.getURL('/')
  function listener(
    message: unknown,
    from: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void
  ): true | undefined {
    if (from.id !== browser.runtime.id) return undefined
    const sender: Sender = {
      tabId: from.tab?.id,
      frameId: from.frameId ?? 0,
      isOurs: from.url?.startsWith(own) ?? false
    }
    const answer = table.answer(message, sender)
    if (!answer) return undefined
    void answer.then(respond)
    // Keeps the channel open until `respond` is called.
    return true
  }
  // WXT's type for listeners leaves out that returning true keeps the channel open.
  browser.runtime.onMessage.addListener(
    listener as (message: unknown, from: Browser.runtime.MessageSender, respond: (answer: unknown) => void) => void
  )
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never))
}
