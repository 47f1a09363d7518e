import type { FormEntry } from './pack.ts'
import type { Hit } from './scan.ts'
import { CASE_UPPER, CASE_UPPER_PLURAL, GAP_LEGEND, type Tokens } from './tokens.ts'
import { wordKey } from './word-hash.ts'

/** What a document says about its own letters: "Resource Specialist Program (RSP)". */
export interface Definitions {
  /** Word key of the letters → the form they stand for in this document, and from which word on. */
  taught: Map<number, { form: FormEntry; from: number }>
  /** Word key of a code that a key of the document explains ("PS = Progressing Satisfactorily") → the form of that line. */
  codes: Map<number, FormEntry>
  /** Word key of letters that the document defines just as we do → the forms: they need no more proof than those do. */
  known: Map<number, FormEntry[]>
  /** Number of the word where letters are defined just as we do → the form they are defined by. */
  knownAt: Map<number, FormEntry>
  /** Letters that this document uses for something we do not explain ("Part Time (PT)"), by word key. */
  foreign: Map<number, { from: number; words: number[] }>
}

const LONGEST_ACRONYM = 8
const LONGEST_CODE = 4

/** Two to eight capitals, perhaps with a plural s. */
export function isCapitals(tokens: Tokens, index: number): boolean {
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

/** "NP = Not Progressing": letters, a sign that parts a code from its meaning, and words. */
function isLineOfKey(tokens: Tokens, hit: Hit): boolean {
  const length = (tokens.end[hit.first] as number) - (tokens.start[hit.first] as number)
  if (tokens.casing[hit.first] !== CASE_UPPER || length > LONGEST_CODE || hit.last === hit.first) return false
  return tokens.gap[hit.first + 1] === GAP_LEGEND && tokens.digits[hit.first + 1] !== 1
}

/** Reads the document's own definitions: letters in brackets right after the words they stand for. */
export function readDefinitions(text: string, tokens: Tokens, hits: readonly Hit[]): Definitions {
  const definitions: Definitions = {
    taught: new Map(),
    codes: new Map(),
    known: new Map(),
    knownAt: new Map(),
    foreign: new Map()
  }
  for (const hit of hits) {
    if (!isLineOfKey(tokens, hit)) continue
    definitions.codes.set(wordKey(tokens.a[hit.first] as number, tokens.b[hit.first] as number), hit.form)
  }
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
    // The letters may stand in quotation marks, as lawyers write them: 'law enforcement agency ("LEA")'.
    if (!/^\s*["“‘']?$/.test(text.slice(open + 1, tokens.start[index]))) continue
    if (!/^["”’']?\s*\)/.test(text.slice(tokens.end[index], (tokens.end[index] as number) + 4))) continue
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
