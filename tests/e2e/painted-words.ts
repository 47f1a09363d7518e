/** A painted flag as a reader sees it. */
export interface PaintedWord {
  text: string
  /** Middle of its first line box, in client coordinates. */
  x: number
  y: number
}

/**
 * Runs in the page: reads the highlight registry, which is the page's to read, and gives every painted range's words in
 * reading order, with ranges that touch joined into one phrase and spaces made single. Only what is near the window is
 * painted: for the whole page it is scrolled from top to bottom, as a reader does, and back.
 */
export async function readPaintedWords(wholePage: boolean): Promise<PaintedWord[]> {
  const ends = new Map<Node, Map<number, number>>()
  function gather(): void {
    for (const { startContainer, startOffset, endOffset } of CSS.highlights.get('plain-iep-flag') ?? []) {
      const of = ends.get(startContainer) ?? new Map<number, number>()
      ends.set(startContainer, of.set(startOffset, endOffset))
    }
  }
  if (wholePage) {
    const before = scrollY
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' })
      await new Promise((resolve) => setTimeout(resolve, 60))
      gather()
    }
    scrollTo({ top: before, behavior: 'instant' })
    await new Promise((resolve) => setTimeout(resolve, 60))
  } else gather()
  const ranges: Range[] = []
  // Plain loops: one of the pages under test spoils the built-ins.
  for (const [node, places] of ends) {
    for (const [start, end] of places) {
      const range = new Range()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  }
  ranges.sort((one, two) => one.compareBoundaryPoints(Range.START_TO_START, two))
  const words: (PaintedWord & { last: Range })[] = []
  for (const range of ranges) {
    const text = range.toString().replace(/\u00ad/g, '')
    const before = words.at(-1)
    if (before) {
      const between = new Range()
      between.setStart(before.last.endContainer, before.last.endOffset)
      between.setEnd(range.startContainer, range.startOffset)
      // Ranges of one phrase lie in one block and meet without a letter between them.
      const block = 'p, li, td, th, h1, h2, h3, h4, div, dd, dt, summary, caption'
      const sameBlock =
        before.last.endContainer.parentElement?.closest(block) === range.startContainer.parentElement?.closest(block)
      if (sameBlock && between.toString() === '' && before.last.endContainer !== range.startContainer) {
        before.text += text
        before.last = range
        continue
      }
    }
    const box = range.getClientRects()[0]
    words.push({ text, x: box ? box.x + box.width / 2 : 0, y: box ? box.y + box.height / 2 : 0, last: range })
  }
  return words.map(({ text, x, y }) => ({ text: text.replace(/\s+/g, ' ').trim(), x, y }))
}

/** Waits until two readings of the painted words of the whole page are the same: the page is done. */
export async function settledWords(read: () => Promise<PaintedWord[]>): Promise<PaintedWord[]> {
  let before = ''
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    const words = await read()
    const now = words.map((word) => word.text).join('|')
    if (now !== '' && now === before) return words
    before = now
  }
}
