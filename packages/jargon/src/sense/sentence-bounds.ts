/** A sentence is looked for no further than this from the word, in UTF-16 code units. */
const FURTHEST = 400

/** Is the dot at this place the dot of a title or a first name: "Mrs. Wilson", "St. Avit", "T. Nagy"? */
function isBeforeName(text: string, at: number): boolean {
  return /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Mx|Dr|St|Ste|Rev|Prof)$/u.test(text.slice(Math.max(0, at - 5), at))
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 10) {
    // A blank line or a bullet on the next line ends it; a wrapped line does not.
    const next = text.charCodeAt(at + 1)
    return next === 10 || next === 13 || next === 8226 || next === 42
  }
  if (code !== 46 && code !== 33 && code !== 63) return false
  const next = text.charCodeAt(at + 1)
  // "OT for 30 min. weekly in gen. ed.": no sentence begins with a small letter.
  const afterNext = text.charCodeAt(at + 2)
  if (code === 46 && next === 32 && afterNext > 96 && afterNext < 123) return false
  if (code === 46 && next === 32 && isBeforeName(text, at)) return false
  return next === 32 || next === 10 || next === 13 || next === 34 || next === 8221 || Number.isNaN(next)
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
