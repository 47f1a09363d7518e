// Runs in a page of 300,000 characters: three ways to mark the same forms, timed from the call to the paint.
import { findSure, loadPack, type PackData } from '@plain-iep/jargon'
import { flagPage } from '@plain-iep/page-flags'
import Mark from 'mark.js'

export interface Timing {
  /** Milliseconds of script until the marks are set, and until the frame after they are drawn. */
  script: number
  painted: number
  marks: number
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
}

async function timed(work: () => Promise<number>): Promise<Timing> {
  const start = performance.now()
  const marks = await work()
  const script = performance.now() - start
  await frame()
  return { script, painted: performance.now() - start, marks }
}

/** Ours, from the stored pack to the painted flags: all are found, those near the window are painted. */
export function ours(data: PackData): Promise<Timing> {
  return timed(
    () =>
      new Promise((resolve) => {
        const stopping = new AbortController()
        const pack = loadPack(data)
        async function whenPainted(): Promise<void> {
          while (!CSS.highlights.get('plain-iep-flag')?.size) await frame()
          resolve(page.flags().length)
        }
        const page = flagPage({
          root: document,
          findAtOnce: (text) => findSure(text, pack),
          findFully: () => new Promise(() => undefined),
          isWanted: () => true,
          onFlags: () => void whenPainted(),
          onTrouble: () => undefined,
          signal: stopping.signal
        })
      })
  )
}

/** The floor: walk the text, one regular expression, highlights. It knows nothing of tags, overlaps or changes. */
export function floor(source: string): Promise<Timing> {
  return timed(async () => {
    const expression = new RegExp(source, 'giu')
    const highlight = new Highlight()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (const match of node.data.matchAll(expression)) {
        highlight.add(
          new StaticRange({
            startContainer: node,
            startOffset: match.index,
            endContainer: node,
            endOffset: match.index + match[0].length
          })
        )
      }
    }
    CSS.highlights.set('floor', highlight)
    return highlight.size
  })
}

/** mark.js with the same expression: it wraps each find in an element. */
export function markJs(source: string): Promise<Timing> {
  return timed(
    () =>
      new Promise((resolve) => {
        new Mark(document.body).markRegExp(new RegExp(source, 'giu'), { done: resolve })
      })
  )
}
/** The page left as it is: what it costs by itself. */
export function nothing(): Promise<Timing> {
  return timed(async () => 0)
}

/** Changes a page for so many milliseconds: a thousand nodes a second, new paragraphs and new words in old ones by turns. */
export async function changePage(lasting: number): Promise<void> {
  const paragraphs = [...document.querySelectorAll('p')]
  const start = performance.now()
  for (let changed = 0; performance.now() - start < lasting; ) {
    for (const due = performance.now() - start; changed < due; changed++) {
      const old = paragraphs[(changed * 37) % paragraphs.length] as HTMLElement
      if (changed % 2 === 0) old.append(' The LRE was reviewed.')
      else old.after(Object.assign(document.createElement('p'), { textContent: 'The annual goals were reviewed.' }))
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
;(globalThis as unknown as { bench: unknown }).bench = { ours, floor, markJs, nothing, changePage }
