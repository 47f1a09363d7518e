import type { PageBlock, PageFlag } from './page-block.ts'

/** A quote longer than this is cut on both sides of the word, in UTF-16 code units. */
const LONGEST = 280

/** The sentence a flag stands in, spaces made single, cut with "…" where it is long: what a parent will recognise. */
export function quoteAround(flag: Pick<PageFlag, 'start' | 'end'> & { block: Pick<PageBlock, 'text'> }): string {
  const { text } = flag.block
  let start = flag.start
  while (start > 0 && !/[.!?]\s/.test(text.slice(start - 2, start))) start--
  let end = flag.end
  while (end < text.length && !/[.!?]/.test(text[end - 1] as string)) end++
  const before = flag.start - start > LONGEST / 2
  const after = end - flag.end > LONGEST / 2
  if (before) start = text.indexOf(' ', flag.start - LONGEST / 2) + 1
  if (after) end = text.lastIndexOf(' ', flag.end + LONGEST / 2)
  const quote = text.slice(Math.min(start, flag.start), Math.max(end, flag.end)).replace(/\s+/g, ' ').trim()
  return `${before ? '… ' : ''}${quote}${after ? ' …' : ''}`
}
