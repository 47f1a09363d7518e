import type { Pack } from '../find/pack.ts'
import type { Hit } from '../find/scan.ts'
import type { Tokens } from '../find/tokens.ts'
import { mayHold } from '../find/word-bits.ts'
import { wordKey } from '../find/word-hash.ts'
import { ANY_NUMBER, type WordSet } from './word-set.ts'

/** Word numbers of a stretch of text: `first` to `last`, both included. */
export interface WordSpan {
  first: number
  last: number
}

function keyAt(tokens: Tokens, index: number): number {
  return wordKey(tokens.a[index] as number, tokens.b[index] as number)
}

function holdsWord(tokens: Tokens, set: WordSet, index: number): boolean {
  return mayHold(set.bits, tokens.a[index] as number) && set.words.has(keyAt(tokens, index))
}

function standsAt(tokens: Tokens, phrase: readonly number[], index: number): boolean {
  return phrase.every((key, offset) =>
    key === ANY_NUMBER ? tokens.digits[index + offset] === 1 : keyAt(tokens, index + offset) === key
  )
}

function longestOf(tokens: Tokens, phrases: readonly number[][] | undefined, index: number, last: number): number {
  let longest = 0
  for (const phrase of phrases ?? []) {
    if (index + phrase.length - 1 > last || phrase.length <= longest) continue
    if (standsAt(tokens, phrase, index)) longest = phrase.length
  }
  return longest
}

/** How many words the longest phrase of the set at this place has; 0 when none stands there. */
function phraseAt(tokens: Tokens, set: WordSet, index: number, last: number): number {
  if (!mayHold(set.bits, tokens.a[index] as number)) return 0
  const words = longestOf(tokens, set.phrases.get(keyAt(tokens, index)), index, last)
  if (tokens.digits[index] !== 1) return words
  return Math.max(words, longestOf(tokens, set.phrases.get(ANY_NUMBER), index, last))
}

/** How many different entries of a set stand in a span, the hit's own words left out. */
export function countNear(tokens: Tokens, set: WordSet, span: WordSpan, hit: Hit): number {
  if (set.words.size === 0 && set.phrases.size === 0) return 0
  const seen = new Set<number>()
  for (let index = span.first; index <= span.last; index++) {
    if (!mayHold(set.bits, tokens.a[index] as number) || (index >= hit.first && index <= hit.last)) continue
    const key = keyAt(tokens, index)
    if (set.words.has(key) || phraseAt(tokens, set, index, span.last) > 0) seen.add(key)
  }
  return seen.size
}

/** How many words the longest entry of the set has that ends right before the hit; 0 when none does. */
export function wordsBefore(tokens: Tokens, set: WordSet, hit: Hit): number {
  if (hit.first === 0) return 0
  for (let index = Math.max(0, hit.first - 4); index < hit.first - 1; index++) {
    if (index + phraseAt(tokens, set, index, hit.first - 1) === hit.first) return hit.first - index
  }
  const isAny = set.anyNumber && tokens.digits[hit.first - 1] === 1
  return isAny || holdsWord(tokens, set, hit.first - 1) ? 1 : 0
}

/** How many words the longest entry of the set has that begins right after the hit; 0 when none does. */
export function wordsAfter(tokens: Tokens, set: WordSet, hit: Hit): number {
  const next = hit.last + 1
  if (next >= tokens.count) return 0
  const words = phraseAt(tokens, set, next, tokens.count - 1)
  if (words > 0) return words
  return (set.anyNumber && tokens.digits[next] === 1) || holdsWord(tokens, set, next) ? 1 : 0
}

/** How many different everyday words of school stand in a span. */
export function countSchoolWords(tokens: Tokens, pack: Pack, span: WordSpan, hit: Hit): number {
  const seen = new Set<number>()
  for (let index = span.first; index <= span.last; index++) {
    if (index >= hit.first && index <= hit.last) continue
    const key = keyAt(tokens, index)
    if (pack.schoolWords.has(key)) seen.add(key)
  }
  return seen.size
}

/** Tells whether a word or phrase of a set stands anywhere in the text; the text is gone through once, each set judged once. */
export function holdsAnywhere(tokens: Tokens): (set: WordSet) => boolean {
  const answers = new Map<WordSet, boolean>()
  let inText: Set<number> | undefined

  function holds(set: WordSet): boolean {
    if (inText === undefined) {
      inText = new Set()
      for (let index = 0; index < tokens.count; index++) inText.add(keyAt(tokens, index))
    }
    for (const word of set.words) if (inText.has(word)) return true
    for (const phrases of set.phrases.values()) {
      for (const phrase of phrases)
        if (phrase.every((key) => key === ANY_NUMBER || inText?.has(key)) && holdsPhrase(tokens, phrase)) return true
    }
    return false
  }

  return (set) => {
    if (set.words.size === 0 && set.phrases.size === 0) return false
    const known = answers.get(set) ?? holds(set)
    answers.set(set, known)
    return known
  }
}

function holdsPhrase(tokens: Tokens, phrase: readonly number[]): boolean {
  for (let index = 0; index + phrase.length <= tokens.count; index++) {
    if (standsAt(tokens, phrase, index)) return true
  }
  return false
}
