// Runs in a page: the flagging of a page with the finder right beside it, and a fresh reading to compare with.
import { findInBlocks, findSure, loadPack, loadSenses, type PackData, type SensesData } from '@plain-iep/jargon'
import { collectBlocks, type FlaggedPage, flagPage, flagRanges, type PageFlag } from '@plain-iep/page-flags'

export interface Harness {
  start(pack: PackData, senses: SensesData): void
  stop(): void
  /** What is painted now, as "words → term", in reading order. */
  painted(): string[]
  /** What a new reading of the page, from the start, finds. */
  fresh(): string[]
  /** Resolves when nothing has changed for so many milliseconds. */
  settled(quiet?: number): Promise<void>
}

let stopping = new AbortController()
let page: FlaggedPage | undefined
let changes = 0
let find: (texts: string[], kind?: 'none' | 'touched' | 'special') => ReturnType<typeof findInBlocks>

function words(flag: PageFlag): string {
  return `${flagRanges(flag)
    .map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset))
    .join('')} → ${flag.termId}`
}

const harness: Harness = {
  start(packData, sensesData) {
    stopping = new AbortController()
    const pack = loadPack(packData)
    const senses = loadSenses(sensesData)
    find = (texts, kind) => findInBlocks(texts, pack, senses, { kind })
    page = flagPage({
      root: document,
      findAtOnce: (text) => findSure(text, pack),
      findFully: async (texts, kind) => find(texts, kind),
      isWanted: () => true,
      onFlags: () => changes++,
      onTrouble: () => undefined,
      signal: stopping.signal
    })
  },
  stop: () => stopping.abort(),
  painted: () => page?.flags().map(words) ?? [],
  fresh() {
    const blocks = [...collectBlocks(document.body)].filter((block) => block !== undefined)
    const found = find(blocks.map((block) => block.text))
    return blocks.flatMap((block, index) =>
      (found.flags[index] ?? []).map((flag) => words({ ...flag, block, first: true }))
    )
  },
  async settled(quiet = 350) {
    for (let before = -1; before !== changes; ) {
      before = changes
      await new Promise((resolve) => setTimeout(resolve, quiet))
    }
  }
}
;(globalThis as unknown as { harness: Harness }).harness = harness
