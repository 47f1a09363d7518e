import { classOf, DIGIT, DOT, HYPHEN, NEWLINE, SKIP, SPACE } from './character-classes.ts'
import { endOfHit, startOfHit } from './hit-edges.ts'
import { NUMBER_WORD_BITS, NUMBER_WORDS } from './number-words.ts'
import {
  ANY_NUMBER,
  ANY_WORDS,
  anyNumberKey,
  CASE_EITHER,
  CASE_EXACT,
  type FormEntry,
  follow,
  gapMark,
  isLetterForm,
  type Pack
} from './pack.ts'
import { readBeyond, readFirstWord } from './read-forms.ts'
import { SHORT_WORD_BITS, SHORT_WORDS } from './short-words.ts'
import {
  CASE_LOWER,
  CASE_MIXED,
  CASE_UPPER,
  CASE_UPPER_PLURAL,
  GAP_BREAK,
  GAP_COLON,
  GAP_COMMA,
  GAP_HYPHEN,
  GAP_LEGEND,
  GAP_SLASH,
  GAP_SPACE,
  type Tokens
} from './tokens.ts'
import { endsInDate, isCapitalsAlone, isPartNumber, isWhole, joinsFields } from './whole-forms.ts'
import { mayHold } from './word-bits.ts'
import { wordKey } from './word-hash.ts'

/** A form found at a place. Offsets are UTF-16 code units into the text; `first` and `last` are word numbers. */
export interface Hit {
  start: number
  end: number
  first: number
  last: number
  form: FormEntry
  /** Found by reading a word as cut short: a form that is written just so stands above it. */
  isByShortWord?: true
  /** Letters that the document itself spells out as we do, "Occupational Therapy (OT)": the strength of those words. */
  spelledOut?: number
}

/** "*" in a form stands for so many words at most. */
const MOST_ANY_WORDS = 4

const SIGNS_LEFT_OUT = new Set([DIGIT, DOT, SKIP, SPACE, NEWLINE])

/**
 * Letters and signs without numbers, "#" and spaces: a number stands for "#", "12:1+1" is "12:1:1", and a hyphen is a
 * hyphen however it is typed.
 */
function sameSigns(spelling: string): string {
  let signs = ''
  for (const sign of spelling.normalize('NFKC')) {
    const kind = classOf(sign.charCodeAt(0))
    if (kind === HYPHEN) signs += '-'
    else if (!SIGNS_LEFT_OUT.has(kind) && sign !== '#') signs += sign === '+' ? ':' : sign
  }
  return signs
}

function casingFits(form: FormEntry, text: string, tokens: Tokens, first: number, last: number): boolean {
  if (form.letterCase === CASE_EITHER && first === last && tokens.casing[first] === CASE_LOWER) return true
  if (isLetterForm(form)) {
    for (let index = first; index <= last; index++) {
      const casing = tokens.casing[index]
      if (tokens.digits[index] === 1) continue
      if (casing === CASE_UPPER || casing === CASE_UPPER_PLURAL) continue
      // "RtI" is written so by as many schools as "RTI".
      if (casing === CASE_MIXED && /^[A-Z][a-z][A-Z]$/.test(text.slice(tokens.start[index], tokens.end[index])))
        continue
      return false
    }
    return true
  }
  if (form.letterCase === CASE_EXACT) {
    const found = text.slice(tokens.start[first], tokens.end[last])
    const expected = form.exact
    if (found === expected) return true
    return sameSigns(found) === sameSigns(expected)
  }
  return true
}

/**
 * Every form that stands in the text, overlaps and all. `stamp` marks words of a DRAFT watermark, which a phrase may
 * step over. The cost grows with the words of the text, not with the number of terms: a word that begins no form is
 * dismissed by one bit.
 */
export function scan(text: string, tokens: Tokens, pack: Pack, stamp: Uint8Array | undefined): Hit[] {
  const hits: Hit[] = []
  const { count, a, b, gap, digits, rejoined } = tokens
  const { firstWords } = pack
  const numberFirst = pack.anyNumber.get(0)

  /** Digits, or a number written out: "3 out of 5", "three out of five". */
  function isNumber(index: number): boolean {
    if (digits[index] === 1) return true
    return (
      mayHold(NUMBER_WORD_BITS, a[index] as number) && NUMBER_WORDS.has(wordKey(a[index] as number, b[index] as number))
    )
  }

  function accept(node: number, first: number, last: number, byShortWord: boolean): void {
    const forms = pack.ends[node]
    if (!forms || !isWhole(tokens, first, last) || isPartNumber(tokens, first, last) || endsInDate(tokens, last)) return
    for (const form of forms) {
      if (!casingFits(form, text, tokens, first, last)) continue
      const start = startOfHit(text, tokens, first, last)
      if (joinsFields(text, start, tokens.end[last] as number)) continue
      const hit: Hit = { start, end: endOfHit(text, tokens, first, last), first, last, form }
      if (byShortWord) hit.isByShortWord = true
      hits.push(hit)
    }
  }

  function walk(node: number, first: number, last: number, byShortWord: boolean): void {
    if (!byShortWord || last > first) accept(node, first, last, byShortWord)
    let next = last + 1
    let gapHere = gap[next] as number
    // A stamp's letters are stepped over, but never together with the end of a block.
    while (stamp !== undefined && next < count && stamp[next] === 1 && gapHere !== GAP_BREAK) {
      next++
      gapHere = gap[next] === GAP_BREAK || gap[next] === GAP_LEGEND ? GAP_BREAK : GAP_SPACE
    }
    if (next >= count || gapHere === GAP_BREAK) return
    readBeyond(pack, node)
    step(node, first, next, gapHere, byShortWord)
    if (((pack.ways[node] as number) & ANY_WORDS) === 0) return
    const beyond = pack.anyWords.get(node)
    if (beyond !== undefined) stepOver(beyond, first, next, byShortWord)
  }

  /** "break * into parts": goes on after one word, or up to four. The word after them must stand just so. */
  function stepOver(node: number, first: number, from: number, byShortWord: boolean): void {
    for (let index = from; index < from + MOST_ANY_WORDS && gap[index] !== GAP_BREAK; index++) {
      const next = index + 1
      const gapHere = next < count ? (gap[next] as number) : GAP_BREAK
      if (gapHere === GAP_BREAK) return
      const target = follow(pack, node, gapMark(a[next] as number, gapHere), b[next] as number)
      if (target !== -1) walk(target, first, next, byShortWord)
    }
  }

  function step(node: number, first: number, index: number, gapHere: number, byShortWord: boolean): void {
    const wordA = a[index] as number
    const wordB = b[index] as number
    const marked = gapMark(wordA, gapHere)
    let target = follow(pack, node, marked, wordB)
    if (target !== -1) walk(target, first, index, byShortWord)
    if (gapHere === GAP_SLASH) {
      // "speech/language" is also read as "speech-language".
      target = follow(pack, node, wordA, wordB)
      if (target !== -1) walk(target, first, index, byShortWord)
    }
    if (gapHere === GAP_COLON || gapHere === GAP_HYPHEN) {
      // "M: Mastered" and "M - Mastered" are also read as "M = Mastered".
      target = follow(pack, node, gapMark(wordA, GAP_LEGEND), wordB)
      if (target !== -1) walk(target, first, index, byShortWord)
    }
    if (gapHere === GAP_LEGEND || gapHere === GAP_HYPHEN) {
      // "Battelle Developmental Inventory – Third Edition" is also read as with a comma.
      target = follow(pack, node, gapMark(wordA, GAP_COMMA), wordB)
      if (target !== -1) walk(target, first, index, byShortWord)
    }
    if (((pack.ways[node] as number) & ANY_NUMBER) !== 0 && gapHere !== GAP_LEGEND && isNumber(index)) {
      const wild = pack.anyNumber.get(anyNumberKey(node, gapHere))
      if (wild !== undefined) walk(wild, first, index, byShortWord)
    }
    if (mayHold(SHORT_WORD_BITS, wordA) && !isCapitalsAlone(tokens, index)) {
      // "gen ed tchr" is read as "general education teacher", but "tchr" alone as itself.
      for (const full of SHORT_WORDS.get(wordKey(wordA, wordB)) ?? []) {
        if (index === first) readFirstWord(pack, full.a, full.b)
        target = follow(pack, node, gapMark(full.a, gapHere), full.b)
        if (target === -1 && gapHere === GAP_SLASH) target = follow(pack, node, full.a, full.b)
        if (target !== -1) walk(target, first, index, true)
      }
    }
    if (rejoined.size > 0) {
      const whole = rejoined.get(index)
      if (whole) {
        target = follow(pack, node, gapMark(whole.a, gapHere), whole.b)
        if (target !== -1) walk(target, first, index + 1, byShortWord)
      }
    }
  }

  for (let index = 0; index < count; index++) {
    const word = a[index] as number
    const known = mayHold(firstWords, word)
    const whole = rejoined.size > 0 ? rejoined.get(index) : undefined
    if (
      !known &&
      whole === undefined &&
      !mayHold(SHORT_WORD_BITS, word) &&
      (numberFirst === undefined || !isNumber(index))
    )
      continue
    if (known) readFirstWord(pack, word, b[index] as number)
    if (whole) readFirstWord(pack, whole.a, whole.b)
    step(0, index, index, 0, false)
  }
  return hits.filter((hit, place) => !hit.isByShortWord || !hasWritten(hits, place))
}

/**
 * Does a hit of the same words stand beside it that is written just so? "Sp Ed" is our letters before it is "special
 * education". Hits that begin with the same word stand together.
 */
function hasWritten(hits: readonly Hit[], place: number): boolean {
  const { first, last } = hits[place] as Hit
  const isSame = (hit: Hit): boolean => hit.last === last && !hit.isByShortWord
  for (let at = place - 1; hits[at]?.first === first; at--) if (isSame(hits[at] as Hit)) return true
  for (let at = place + 1; hits[at]?.first === first; at++) if (isSame(hits[at] as Hit)) return true
  return false
}
