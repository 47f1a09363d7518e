import { findSure, LEVELS, loadPack, type PackData } from '@plain-iep/jargon'
import { type FlaggedPage, flagPage, followReader, type PageFlag } from '@plain-iep/page-flags'
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
    reader.onFlags()
    void send('page:status', status()).catch(() => undefined)
  }

  const { card, holds, provide } = makeCardControl({
    send,
    markCurrent: (flag) => page?.markCurrent(flag),
    onPointerIn: () => reader.onPointerIn(),
    onPointerOut: () => reader.onPointerOut(),
    onClosed: () => reader.onClosed(),
    onTrouble: options.say
  })
  const reader = followReader({
    card,
    flags: () => page?.flags() ?? [],
    flagAt: (x, y) => page?.flagAt(x, y),
    isOurs: holds,
    signal
  })

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
  }

  const table = makeHandlerTable(() => undefined)
  table.handle('tab:status', status)
  table.handle('tab:stop', () => {
    options.stop()
    return null
  })
  table.handle('tab:step', async ({ by }) => {
    await reader.step(by)
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
  return { table, provideCard: provide }
}
