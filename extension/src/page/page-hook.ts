import type { CardHost } from './card-host.ts'

/**
 * Where the two scripts of a page meet: the flag script leaves this in the extension's own world of the page, and the
 * card script, which comes later, hands its card host over.
 */
export interface PageHook {
  /** Takes every trace of an older copy of ours out of the page. */
  stop(): void
  provideCard(host: CardHost): void
  /** Aborted when the flag script stops; the card goes with it. */
  signal: AbortSignal
}

const KEY = '__plainIep'

export function pageHook(): PageHook | undefined {
  return (globalThis as unknown as Record<string, PageHook | undefined>)[KEY]
}

export function setPageHook(hook: PageHook | undefined): void {
  ;(globalThis as unknown as Record<string, PageHook | undefined>)[KEY] = hook
}
