import { classOf, SPACE } from '../find/character-classes.ts'

/** A sentence is looked for no further than this from the word, in UTF-16 code units. */
const FURTHEST = 400
/** More spaces than this are not looked through. */
const LONGEST_GAP = 40
const LINE_FEED = 10
const EXCLAMATION = 33
const FULL_STOP = 46
const QUESTION = 63
const BULLETS = '\u2022*'

/** Is the dot at this place the dot of a title, a first name or an hour: "Mrs. Wilson", "St. Avit", "T. Nagy", "9 a.m. PT"? */
function abbreviates(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|St|Ste|Rev|Prof|[ap]\.m)$/u.test(text.slice(Math.max(0, at - 5), at))
}

/** Where the next sign that is no space stands: drafts hold two spaces after a stop, and NBSP anywhere. */
function afterSpaces(text: string, at: number): number {
  let next = at
  while (next - at < LONGEST_GAP && classOf(text.charCodeAt(next)) === SPACE) next++
  return next
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === LINE_FEED) {
    // A blank line or a bullet on the next line ends it; a wrapped line does not.
    const next = text[afterSpaces(text, at + 1)] ?? ''
    return next === '\n' || next === '\r' || BULLETS.includes(next)
  }
  if (code !== FULL_STOP && code !== EXCLAMATION && code !== QUESTION) return false
  const after = text[at + 1]
  if (after === undefined || after === '\n' || after === '\r' || after === '"' || after === '\u201d') return true
  const next = afterSpaces(text, at + 1)
  if (next === at + 1) return false
  // "OT for 30 min. weekly in gen. ed.": no sentence begins with a small letter.
  return code !== FULL_STOP || !(/[a-z]/.test(text[next] ?? '') || abbreviates(text, at))
}

/** Start and end (exclusive), in UTF-16 code units, of the sentence that holds the place from `start` to `end`. */
export function sentenceBounds(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  const floor = Math.max(0, start - FURTHEST)
  while (from > floor && !endsSentence(text, from - 1)) from--
  let to = end
  const ceiling = Math.min(text.length, end + FURTHEST)
  while (to < ceiling && !endsSentence(text, to)) to++
  return { start: from, end: Math.min(text.length, to + 1) }
}
