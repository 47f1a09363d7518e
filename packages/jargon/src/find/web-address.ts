import type { Hit } from './scan.ts'

/** No address is looked at farther than this from the hit, in UTF-16 code units. */
const REACH = 120
const ADDRESS = /:\/\/|^\W*www\.|\S@\S+\.\p{L}|\.(?:com|org|net|gov|edu|us|io)(?:\W|$)/iu

/** Is the hit a part of a web or mail address: "https://example.org/reading-fluency", "sped@example.k12.ut.us"? */
export function isInAddress(text: string, hit: Hit): boolean {
  // Most words stand free.
  if (!/\S/.test(text[hit.start - 1] ?? ' ') && !/\S/.test(text[hit.end] ?? ' ')) return false
  const before = /\S*$/.exec(text.slice(Math.max(0, hit.start - REACH), hit.start))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(hit.end, hit.end + REACH))?.[0] ?? ''
  // A bracket or comma is no address.
  if (before.length < 2 && after.length < 3) return false
  return ADDRESS.test(before + text.slice(hit.start, hit.end) + after)
}
