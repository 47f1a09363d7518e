import { collectBlocks, headingBefore } from './collect-blocks.ts'
import { flagAtPoint } from './flag-at-point.ts'
import { makeFlaggedBlocks } from './flagged-blocks.ts'
import { liesWithin } from './lies-within.ts'
import { MOST_FLAGS, MOST_TEXT, QUIET_MS } from './limits.ts'
import type { BlockFlag, PageBlock, PageFlag } from './page-block.ts'
import { type FlagPainter, makeFlagPainter } from './paint-flags.ts'
import { runInSlices } from './run-in-slices.ts'
import { watchChanges } from './watch-changes.ts'

/** What the whole document is about, as far as was worked out; handed back for later, smaller readings. */
export type DocumentKind = 'none' | 'touched' | 'special'

export interface FlagPageOptions {
  root: Document
  /** Finds what is sure without looking round: called on the page's own thread, must be fast. */
  findAtOnce: (text: string) => BlockFlag[]
  /**
   * Finds everything, each in its right sense. `kind` is undefined on the first reading of a page. May reject when the
   * extension was reloaded; what was found at once stays on the page then.
   */
  findFully: (texts: string[], kind: DocumentKind | undefined) => Promise<{ flags: BlockFlag[][]; kind: DocumentKind }>
  /** Which of the flags are to be painted: level, words the parent knows, first use. */
  isWanted: (flag: PageFlag) => boolean
  /** Called after each reading. */
  onFlags: () => void
  /** What went wrong, to be said in the parent's own words by the caller. */
  onTrouble: (trouble: 'too-long' | 'too-many' | 'unreachable') => void
  signal: AbortSignal
}

/** A page whose jargon is flagged, until the signal it was given is aborted. */
export interface FlaggedPage {
  /** Wanted flags in reading order. */
  flags(): PageFlag[]
  flagAt(x: number, y: number): PageFlag | undefined
  markCurrent(flag: PageFlag | undefined): void
  /** Reads the page again from the start. */
  readAgain(): Promise<void>
  /** Paints again what is there, after a setting has changed. */
  repaint(): void
}

/** Reads a page, paints its flags and keeps them right while the page changes. Never changes the page's own elements. */
export function flagPage(options: FlagPageOptions): FlaggedPage {
  const { root, signal } = options
  const painter: FlagPainter = makeFlagPainter(signal)
  const store = makeFlaggedBlocks()
  const shadowRoots = new Set<ShadowRoot>()
  let kind: DocumentKind | undefined
  let reading = 0
  // What one part of a page defines or proves counts in all the others: once a changing page is quiet it is judged whole.
  let lookingOver: ReturnType<typeof setTimeout> | undefined
  let painting = 0
  const painted = new Set<PageFlag>()

  async function repaint(): Promise<void> {
    if (signal.aborted) return
    const mine = ++painting
    const all = store.all()
    if (all.length > MOST_FLAGS) options.onTrouble('too-many')
    const wanted = new Set(all.slice(0, MOST_FLAGS).filter(options.isWanted))
    forget([...painted].filter((flag) => !wanted.has(flag)))
    const missing = [...wanted].filter((flag) => !painted.has(flag))
    await runInSlices(
      missing,
      (flag) => {
        // A newer repaint, or a change of the page, may have overtaken this one.
        if (mine !== painting || !store.has(flag.block)) return
        painter.paint([flag])
        painted.add(flag)
      },
      signal
    )
    if (mine === painting && !signal.aborted) options.onFlags()
  }

  function forget(flags: readonly PageFlag[]): void {
    painter.unpaint(flags)
    for (const flag of flags) painted.delete(flag)
  }

  async function collect(places: readonly (Element | ShadowRoot)[]): Promise<PageBlock[] | undefined> {
    const blocks: PageBlock[] = []
    let length = 0
    function* everything(): Generator<PageBlock | undefined> {
      for (const place of places) yield* collectBlocks(place, place === root.body ? '' : headingBefore(place))
    }
    const whole = await runInSlices(
      everything(),
      (block) => {
        if (!block || length > MOST_TEXT) return
        blocks.push(block)
        length += block.text.length
        if (block.owner instanceof ShadowRoot && !shadowRoots.has(block.owner)) {
          shadowRoots.add(block.owner)
          watcher.also(block.owner)
        }
      },
      signal
    )
    if (length > MOST_TEXT) options.onTrouble('too-long')
    return whole ? blocks : undefined
  }

  async function judge(blocks: readonly PageBlock[], whole: boolean, mine: number): Promise<void> {
    if (blocks.length === 0) return
    try {
      const answer = await options.findFully(
        blocks.map((block) => block.text),
        whole ? undefined : kind
      )
      if (signal.aborted || (whole && mine !== reading)) return
      kind = answer.kind
      for (const [index, block] of blocks.entries()) {
        if (store.has(block)) forget(store.setFlags(block, answer.flags[index] ?? []))
      }
      await repaint()
    } catch {
      if (!signal.aborted) options.onTrouble('unreachable')
    }
  }

  async function flagAtOnce(blocks: readonly PageBlock[]): Promise<boolean> {
    return runInSlices(
      blocks,
      (block) => {
        if (store.has(block)) forget(store.setFlags(block, options.findAtOnce(block.text)))
      },
      signal
    )
  }

  async function readAll(): Promise<void> {
    const mine = ++reading
    if (!root.body) return
    const blocks = await collect([root.body])
    if (!blocks || mine !== reading) return
    forget(store.replace(() => true, blocks))
    if (!(await flagAtOnce(blocks)) || mine !== reading) return
    await repaint()
    await judge(blocks, true, mine)
  }

  async function readPlaces(places: readonly (Element | ShadowRoot)[]): Promise<void> {
    const mine = reading
    const blocks = await collect(places)
    if (!blocks || mine !== reading) return
    const stale = (block: PageBlock): boolean =>
      !block.owner.isConnected || places.some((place) => liesWithin(block.owner, place))
    // Parts that lie apart are put in one by one, so that each lands at its own place in reading order.
    const byPlace = places.map((place) => blocks.filter((block) => liesWithin(block.owner, place)))
    forget(store.replace(stale, []))
    for (const added of byPlace) store.replace(() => false, added)
    if (!(await flagAtOnce(blocks)) || mine !== reading) return
    await repaint()
    await judge(blocks, kind === undefined, mine)
    clearTimeout(lookingOver)
    lookingOver = setTimeout(() => void judge(store.blocks, true, reading), QUIET_MS)
  }

  const watcher = watchChanges(
    root,
    (places) => {
      void (places === 'everything' || kind === undefined ? readAll() : readPlaces(places))
    },
    signal
  )

  signal.addEventListener('abort', () => {
    painted.clear()
    clearTimeout(lookingOver)
  })
  void readAll()

  return {
    flags: () => store.all().filter((flag) => painted.has(flag)),
    flagAt: (x, y) => flagAtPoint(painter, store.flagsIn, x, y, [...shadowRoots]),
    markCurrent: painter.markCurrent,
    readAgain: readAll,
    repaint: () => void repaint()
  }
}
