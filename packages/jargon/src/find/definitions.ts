import { CASE_LETTERS, type FormEntry, isLetterForm, STRENGTH_SENSE, STRENGTH_STRONG } from './pack.ts'
import type { Hit } from './scan.ts'
import { CASE_UPPER, CASE_UPPER_PLURAL, type Tokens } from './tokens.ts'
import { wordKey } from './word-hash.ts'

/** What a document says about its own letters: "Resource Specialist Program (RSP)". */
export interface Definitions {
  /** Word key of the letters → the form they stand for in this document, and from which word on. */
  taught: Map<number, { form: FormEntry; from: number }>
  /** Word key of letters that the document defines just as we do → the forms: they need no more proof than those do. */
  known: Map<number, FormEntry[]>
  /** Number of the word where letters are defined just as we do → the form they are defined by. */
  knownAt: Map<number, FormEntry>
  /** Letters that this document uses for something we do not explain ("Part Time (PT)"), by word key. */
  foreign: Map<number, { from: number; words: number[] }>
}

const LONGEST_ACRONYM = 8

function isCapitals(tokens: Tokens, index: number): boolean {
  const casing = tokens.casing[index]
  const length = (tokens.end[index] as number) - (tokens.start[index] as number)
  return (casing === CASE_UPPER || casing === CASE_UPPER_PLURAL) && length >= 2 && length <= LONGEST_ACRONYM
}

function initialsMatch(text: string, tokens: Tokens, index: number): number[] | undefined {
  const letters = text.slice(tokens.start[index], tokens.end[index]).replace(/s$/, '').toUpperCase()
  const words: number[] = []
  let at = index - 1
  for (let letter = letters.length - 1; letter >= 0; letter--, at--) {
    // Small joining words take no letter: "Committee on Special Education (CSE)".
    while (at >= 0 && /^(?:of|on|and|the|for|in)$/i.test(text.slice(tokens.start[at], tokens.end[at]))) at--
    if (at < 0 || text[tokens.start[at] as number]?.toUpperCase() !== letters[letter]) return undefined
    words.push(wordKey(tokens.a[at] as number, tokens.b[at] as number))
  }
  return words
}

/** Do the letters stand in the phrase, in order, the first at its beginning? "(DVRS)" after "Agency Representative" do not. */
function spellOut(letters: string, phrase: string): boolean {
  const wanted = letters.replace(/s$/, '').toLowerCase()
  const words = phrase.toLowerCase()
  if (wanted[0] !== words[0]) return false
  let at = 0
  for (const letter of wanted) {
    at = words.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Reads the document's own definitions: letters in brackets right after the words they stand for. */
export function readDefinitions(text: string, tokens: Tokens, hits: readonly Hit[]): Definitions {
  const definitions: Definitions = { taught: new Map(), known: new Map(), knownAt: new Map(), foreign: new Map() }
  const endingAt = new Map<number, Hit[]>()
  for (const hit of hits) {
    const known = endingAt.get(hit.last)
    if (known) known.push(hit)
    else endingAt.set(hit.last, [hit])
  }
  for (let open = text.indexOf('('), index = 1; open !== -1; open = text.indexOf('(', open + 1)) {
    while (index < tokens.count && (tokens.start[index] as number) < open) index++
    if (index >= tokens.count) break
    if (!isCapitals(tokens, index)) continue
    if (text.slice(open + 1, tokens.start[index]).trim() !== '') continue
    if (!/^\s*\)/.test(text.slice(tokens.end[index], (tokens.end[index] as number) + 3))) continue
    if (text.slice(tokens.end[index - 1], open).trim() !== '') continue
    const key = wordKey(tokens.a[index] as number, tokens.b[index] as number)
    const letters = text.slice(tokens.start[index], tokens.end[index])
    const phrases = (endingAt.get(index - 1) ?? []).filter(
      (hit) => hit.last > hit.first && spellOut(letters, text.slice(hit.start, hit.end))
    )
    const [longest] = phrases
    if (longest) {
      // Letters that stand for one of these phrases anyway need no teaching.
      const own = endingAt.get(index) ?? []
      const isKnown = own.some(
        (hit) => hit.first === index && phrases.some((phrase) => phrase.form.term === hit.form.term)
      )
      // "Processing Speed (PSI)": our own letters for something longer are not taught anew by a looser likeness.
      const isOurs = own.some((hit) => hit.first === index)
      if (!isKnown && isOurs && !initialsMatch(text, tokens, index)) continue
      if (!isKnown && !definitions.taught.has(key)) definitions.taught.set(key, { form: longest.form, from: index })
      else if (isKnown) {
        definitions.known.set(key, [...(definitions.known.get(key) ?? []), longest.form])
        definitions.knownAt.set(index, longest.form)
      }
      continue
    }
    const words = initialsMatch(text, tokens, index)
    if (words && !definitions.foreign.has(key)) definitions.foreign.set(key, { from: index, words })
  }
  return definitions
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
  hits: Hit[],
  tokens: Tokens,
  definitions: Definitions,
  speaksFor: (sense: number, word: number) => boolean
): Hit[] {
  if (definitions.taught.size + definitions.foreign.size + definitions.known.size === 0) return hits
  const kept = hits
    .map((hit) => confirmed(hit, tokens, definitions))
    .filter((hit) => {
      if (hit.first !== hit.last) return true
      const here = definitions.knownAt.get(hit.first)
      if (here && here.term !== hit.form.term) return false
      const key = wordKey(tokens.a[hit.first] as number, tokens.b[hit.first] as number)
      const taught = definitions.taught.get(key)
      if (taught && taught.from <= hit.first) return false
      const foreign = definitions.foreign.get(key)
      if (!foreign || hit.form.strength !== STRENGTH_SENSE) return true
      return foreign.words.some((word) => speaksFor(hit.form.sense, word))
    })
  if (definitions.taught.size === 0) return kept
  for (let index = 0; index < tokens.count; index++) {
    if (!isCapitals(tokens, index)) continue
    const taught = definitions.taught.get(wordKey(tokens.a[index] as number, tokens.b[index] as number))
    if (!taught || index < taught.from) continue
    kept.push({
      start: tokens.start[index] as number,
      end: tokens.end[index] as number,
      first: index,
      last: index,
      form: { ...taught.form, letterCase: CASE_LETTERS, exact: '' }
    })
  }
  return kept.sort((one, two) => one.start - two.start || one.end - two.end)
}
