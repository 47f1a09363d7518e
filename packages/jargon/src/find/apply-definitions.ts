import { CASE_LETTERS, type FormEntry, isLetterForm, STRENGTH_SENSE, STRENGTH_STRONG } from './pack.ts'
import { type Definitions, isCapitals } from './read-definitions.ts'
import type { Hit } from './scan.ts'
import { CASE_UPPER, CASE_UPPER_PLURAL, type Tokens } from './tokens.ts'
import { wordKey } from './word-hash.ts'

/** Does the word fill a cell of a table: nothing beside it but a wide gap, a bar, or the end of the line? */
function fillsCell(text: string, start: number, end: number): boolean {
  const isFree = /(?:^|[\n\t|]| {2})\s?$/.test(text.slice(Math.max(0, start - 3), start))
  return isFree && /^\s?(?:$|[\n\r\t|]| {2}| $)/.test(text.slice(end, end + 3))
}

function confirmed(hit: Hit, tokens: Tokens, definitions: Definitions): Hit {
  if (hit.first !== hit.last || hit.form.strength === STRENGTH_STRONG || !isLetterForm(hit.form)) return hit
  const here = definitions.knownAt.get(hit.first)
  const key = wordKey(tokens.a[hit.first] as number, tokens.b[hit.first] as number)
  // Letters are as sure as the words they stand for, no surer.
  const words = (here ? [here] : (definitions.known.get(key) ?? [])).filter((form) => form.strength !== STRENGTH_SENSE)
  const [first] = words
  if (!first) return hit
  if (hit.form.strength !== STRENGTH_SENSE) return { ...hit, form: { ...hit.form, strength: first.strength } }
  // A row still has its say: "seen in the ED" in a paper about emotional disturbance (ED).
  const own = words.find((form) => form.term === hit.form.term)
  return own ? { ...hit, spelledOut: own.strength } : hit
}

/**
 * Applies a document's own definitions to its hits: taught letters become hits of their term from the definition on,
 * and ambiguous letters that the document defined as something else are dropped. `speaksFor` says whether a word is
 * evidence for a sense row, so that an unknown wording of the same thing is not taken for a foreign one.
 */
export function applyDefinitions(
  text: string,
  hits: Hit[],
  tokens: Tokens,
  definitions: Definitions,
  speaksFor: (sense: number, word: number) => boolean
): Hit[] {
  const { taught, codes, foreign, known } = definitions
  if (taught.size + codes.size + foreign.size + known.size === 0) return hits
  const kept = hits
    .map((hit) => confirmed(hit, tokens, definitions))
    .filter((hit) => {
      if (hit.first !== hit.last) return true
      const here = definitions.knownAt.get(hit.first)
      if (here && here.term !== hit.form.term) return false
      const key = wordKey(tokens.a[hit.first] as number, tokens.b[hit.first] as number)
      const lesson = taught.get(key)
      if (lesson && lesson.from <= hit.first) return false
      const other = foreign.get(key)
      if (!other || hit.form.strength !== STRENGTH_SENSE) return true
      return other.words.some((word) => speaksFor(hit.form.sense, word))
    })
  if (taught.size + codes.size === 0) return kept
  for (let index = 0; index < tokens.count; index++) {
    const form = taughtForm(text, tokens, index, definitions)
    if (!form) continue
    kept.push({
      start: tokens.start[index] as number,
      end: tokens.end[index] as number,
      first: index,
      last: index,
      form: { ...form, letterCase: CASE_LETTERS, exact: '' }
    })
  }
  return kept.sort((one, two) => one.start - two.start || one.end - two.end)
}

/** The form that the document taught for the letters at this place. */
function taughtForm(
  text: string,
  tokens: Tokens,
  index: number,
  { taught, codes }: Definitions
): FormEntry | undefined {
  if (tokens.casing[index] !== CASE_UPPER && tokens.casing[index] !== CASE_UPPER_PLURAL) return undefined
  const key = wordKey(tokens.a[index] as number, tokens.b[index] as number)
  const lesson = isCapitals(tokens, index) ? taught.get(key) : undefined
  if (lesson && index >= lesson.from) return lesson.form
  // A code stands before its key or after it. One letter must fill a cell: "A" elsewhere is a word. And "PS 31" is a school.
  const code = codes.get(key)
  if (!code) return undefined
  const start = tokens.start[index] as number
  const end = tokens.end[index] as number
  const isCode = end - start > 1 ? !/^[^\S\n]?\d/.test(text.slice(end, end + 2)) : fillsCell(text, start, end)
  return isCode ? code : undefined
}
