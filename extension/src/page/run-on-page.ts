import { findSure, LEVELS, loadPack, type PackData } from '@plain-iep/jargon'
import {
  bringIntoView,
  type FlaggedPage,
  flagPage,
  makeHoverIntent,
  nextFlag,
  type PageFlag,
  watchPointer
} from '@plain-iep/page-flags'
import type { PageStatus, PageTrouble, Preferences } from '../messages/contract.ts'
import { makeHandlerTable } from '../messages/handle.ts'
import type { Send } from '../messages/send.ts'
import { makeCardControl } from './card-control.ts'
import type { CardHost } from './card-host.ts'

export interface RunOptions {
  send: Send
  /** The forms of level "few": enough to paint the page before the background has answered. */
  pack: PackData
  signal: AbortSignal
  /** Shows a sentence to the parent on the page. */
  say: (sentence: string) => void
  stop: () => void
}

export interface RunningPage {
  provideCard(host: CardHost): void
  table: ReturnType<typeof makeHandlerTable>
}

/** Flags a page, opens cards over it, and answers the background about it, until the signal is aborted. */
export function runOnPage(options: RunOptions): RunningPage {
  const { send, signal } = options
  const pack = loadPack(options.pack)
  let preferences: Preferences = { level: 'few', knownWords: [], firstUseOnly: false }
  let trouble: PageTrouble | null = null
  let page: FlaggedPage | undefined

  function isWanted(flag: PageFlag): boolean {
    return (
      LEVELS.indexOf(flag.level) <= LEVELS.indexOf(preferences.level) &&
      !preferences.knownWords.includes(flag.termId) &&
      (flag.first || !preferences.firstUseOnly)
    )
  }

  function status(): PageStatus {
    const counts = new Map<string, number>()
    const flags = page?.flags() ?? []
    for (const flag of flags) counts.set(flag.termId, (counts.get(flag.termId) ?? 0) + 1)
    return { flags: flags.length, words: [...counts].map(([termId, count]) => ({ termId, count })), trouble }
  }

  function report(): void {
    if (card.current && !page?.flags().includes(card.current)) card.close()
    void send('page:status', status()).catch(() => undefined)
  }

  let pinned = false
  let lastPoint: { x: number; y: number } | undefined
  const card = makeCardControl({
    send,
    markCurrent: (flag) => page?.markCurrent(flag),
    onPointerIn: () => hover.holdOpen(),
    onPointerOut: () => pinned || hover.over(undefined),
    onClosed() {
      pinned = false
      hover.cancel()
    },
    onTrouble: options.say
  })
  const hover = makeHoverIntent<PageFlag>(
    (flag) => {
      pinned = false
      void card.open(flag, { focus: false, ...lastPoint })
    },
    () => pinned || card.close(),
    card.prepare,
    signal
  )

  async function begin(): Promise<void> {
    await send('page:bring-style', {})
    preferences = await send('page:preferences', {})
    if (signal.aborted) return
    page = flagPage({
      root: document,
      findAtOnce: (text) => findSure(text, pack),
      findFully: (texts, kind) => send('page:find', { texts, kind: kind ?? null }),
      isWanted,
      onFlags: report,
      onTrouble(what) {
        trouble = what
        report()
      },
      signal
    })
    watchPointer({
      flagAt: page.flagAt,
      isOurs: (target) => cardHost?.holds(target) ?? false,
      onOver(flag, x, y) {
        lastPoint = { x, y }
        if (!pinned) hover.over(flag)
      },
      onTap(flag, x, y) {
        hover.cancel()
        pinned = true
        void card.open(flag, { focus: false, x, y })
      },
      onOutside: card.close,
      signal
    })
  }

  let cardHost: CardHost | undefined
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !card.current) return
      event.stopPropagation()
      card.close()
    },
    { signal, capture: true }
  )
  signal.addEventListener('abort', card.close)

  const table = makeHandlerTable(() => undefined)
  table.handle('tab:status', status)
  table.handle('tab:stop', () => {
    options.stop()
    return null
  })
  table.handle('tab:step', async ({ by }) => {
    const flag = nextFlag(page?.flags() ?? [], card.current, by)
    if (!flag) return null
    hover.cancel()
    pinned = true
    bringIntoView(flag)
    await card.open(flag, { focus: true })
    return null
  })
  table.handle('tab:preferences', (changed) => {
    const levelChanged = changed.level !== preferences.level
    preferences = changed
    if (levelChanged) void page?.readAgain()
    else page?.repaint()
    return null
  })

  begin().catch((error: unknown) => options.say((error as Error).message))
  return {
    table,
    provideCard(host) {
      cardHost = host
      card.provide(host)
    }
  }
}
