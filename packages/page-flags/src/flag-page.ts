import { collectBlocks, headingBefore } from './collect-blocks.ts'
import { flagAtPoint } from './flag-at-point.ts'
import { makeFlaggedBlocks } from './flagged-blocks.ts'
import { liesWithin } from './lies-within.ts'
import { MOST_FLAGS, MOST_TEXT, QUIET_MS } from './limits.ts'
import { watchNearView } from './near-view.ts'
import type { BlockFlag, PageBlock, PageFlag } from './page-block.ts'
import { type FlagPainter, makeFlagPainter } from './paint-flags.ts'
import { nextTask, runInSlices } from './run-in-slices.ts'
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

/** The element whose place on the page tells where a block stands. */
function boxAround({ owner }: PageBlock): Element {
  return owner instanceof ShadowRoot ? owner.host : owner
}

function textLengths(blocks: readonly PageBlock[]): Map<Element, number> {
  const lengths = new Map<Element, number>()
  for (const block of blocks) {
    const box = boxAround(block)
    lengths.set(box, (lengths.get(box) ?? 0) + block.text.length)
  }
  return lengths
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
  let wanted = new Set<PageFlag>()
  let wantedOf = new Map<Element, PageFlag[]>()
  const view = watchNearView(
    root,
    (came, went) => {
      painter.unpaint(went.flatMap((element) => wantedOf.get(element) ?? []))
      void paint(came.flatMap((element) => wantedOf.get(element) ?? []))
    },
    signal
  )

  /** Paints flags that are near the view; a change of the page, or of what is wanted, may overtake it. */
  async function paint(flags: readonly PageFlag[]): Promise<void> {
    await runInSlices(
      flags,
      (flag) => {
        if (wanted.has(flag) && view.isNear(boxAround(flag.block)) && store.has(flag.block)) painter.paint([flag])
      },
      signal
    )
  }

  function repaint(): void {
    if (signal.aborted) return
    const all = store.all()
    if (all.length > MOST_FLAGS) options.onTrouble('too-many')
    wanted = new Set(all.slice(0, MOST_FLAGS).filter(options.isWanted))
    wantedOf = new Map()
    for (const flag of wanted) {
      const box = boxAround(flag.block)
      const flags = wantedOf.get(box)
      if (flags) flags.push(flag)
      else wantedOf.set(box, [flag])
    }
    painter.unpaint(painter.painted().filter((flag) => !wanted.has(flag)))
    view.watch(textLengths(store.blocks.filter((block) => wantedOf.has(boxAround(block)))))
    void paint([...wanted])
    options.onFlags()
  }

  /** The blocks of each place; undefined when the signal was aborted. */
  async function collect(places: readonly (Element | ShadowRoot)[]): Promise<PageBlock[][] | undefined> {
    const blocksOf: PageBlock[][] = []
    let length = 0
    function* everything(): Generator<PageBlock | undefined> {
      for (const place of places) {
        blocksOf.push([])
        yield* collectBlocks(place, place === root.body ? '' : headingBefore(place))
      }
    }
    const whole = await runInSlices(
      everything(),
      (block) => {
        if (!block || length > MOST_TEXT) return
        blocksOf.at(-1)?.push(block)
        length += block.text.length
        if (block.owner instanceof ShadowRoot && !shadowRoots.has(block.owner)) {
          shadowRoots.add(block.owner)
          watcher.also(block.owner)
        }
      },
      signal
    )
    if (length > MOST_TEXT) options.onTrouble('too-long')
    return whole ? blocksOf : undefined
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
        if (store.has(block)) painter.unpaint(store.setFlags(block, answer.flags[index] ?? []))
      }
      repaint()
    } catch {
      if (!signal.aborted) options.onTrouble('unreachable')
    }
  }

  async function flagAtOnce(blocks: readonly PageBlock[]): Promise<boolean> {
    return runInSlices(
      blocks,
      (block) => {
        if (store.has(block)) painter.unpaint(store.setFlags(block, options.findAtOnce(block.text)))
      },
      signal
    )
  }

  async function readAll(): Promise<void> {
    const mine = ++reading
    if (!root.body) return
    // Loading the words, and telling the browser what to watch, are a slice's work each: none of them shares a task.
    await nextTask()
    const collected = await collect([root.body])
    if (!collected || mine !== reading) return
    const blocks = collected.flat()
    painter.unpaint(store.replace(() => true, [blocks]))
    // Which blocks are near the view is known then by the time their flags are.
    view.watch(textLengths(blocks))
    await nextTask()
    if (!(await flagAtOnce(blocks)) || mine !== reading) return
    repaint()
    await judge(blocks, true, mine)
  }

  async function readPlaces(places: readonly (Element | ShadowRoot)[]): Promise<void> {
    const mine = reading
    const collected = await collect(places)
    if (!collected || mine !== reading) return
    const blocks = collected.flat()
    const changed = new Set<Node>(places)
    painter.unpaint(store.replace(({ owner }) => !owner.isConnected || liesWithin(owner, changed), collected))
    if (!(await flagAtOnce(blocks)) || mine !== reading) return
    repaint()
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

  signal.addEventListener('abort', () => clearTimeout(lookingOver))
  // On paper the whole page is in view.
  root.defaultView?.addEventListener('beforeprint', () => painter.paint([...wanted]), { signal })
  root.defaultView?.addEventListener(
    'afterprint',
    () => painter.unpaint(painter.painted().filter((flag) => !view.isNear(boxAround(flag.block)))),
    { signal }
  )
  void readAll()

  return {
    flags: () => store.all().filter((flag) => wanted.has(flag)),
    flagAt: (x, y) => flagAtPoint(painter, store.flagsIn, x, y, [...shadowRoots]),
    markCurrent: painter.markCurrent,
    readAgain: readAll,
    repaint
  }
}
