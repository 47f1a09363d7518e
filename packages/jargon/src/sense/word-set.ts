import { tokenize } from '../find/tokenize.ts'
import { makeBits, setBit } from '../find/word-bits.ts'
import { stepA, stepB, wordKey } from '../find/word-hash.ts'

/** A set of words and phrases ready to be looked for among the words of a text. */
export interface WordSet {
  words: Set<number>
  /** Phrases of two or more words, by the key of their first word; ANY_NUMBER stands for "#". */
  phrases: Map<number, number[][]>
  /** The list holds "#": any number right beside the form counts ("14 minutes" are no meeting minutes). */
  anyNumber: boolean
  /** A bit each for the words it holds and those its phrases begin with (`find/word-bits.ts`). */
  bits: Uint8Array
}

const BITS = 512

/** Holds the place of any number in a phrase ("at # 30"); no word has this key. */
export const ANY_NUMBER = -1

/** Words as keys; each single word also with a plural s, so that a row need not list both. */
export function wordSet(list: readonly string[]): WordSet {
  const set: WordSet = { words: new Set(), phrases: new Map(), anyNumber: list.includes('#'), bits: makeBits(BITS) }
  for (const entry of list) {
    // "#" is no word to the tokenizer: a digit holds its place.
    const tokens = tokenize(entry.replaceAll('#', '0'))
    const keys: number[] = []
    for (let index = 0; index < tokens.count; index++) {
      const isAny = entry[tokens.start[index] as number] === '#'
      keys.push(isAny ? ANY_NUMBER : wordKey(tokens.a[index] as number, tokens.b[index] as number))
    }
    if (keys.length === 0 || (keys.length === 1 && keys[0] === ANY_NUMBER)) continue
    const a = tokens.a[0] as number
    if (keys[0] === ANY_NUMBER) set.bits.fill(255)
    else setBit(set.bits, a)
    if (keys.length === 1) {
      set.words.add(keys[0] as number)
      if (entry.length > 2) {
        set.words.add(wordKey(stepA(a, 115), stepB(tokens.b[0] as number, 115)))
        setBit(set.bits, stepA(a, 115))
      }
    } else {
      const first = keys[0] as number
      const phrases = set.phrases.get(first) ?? []
      phrases.push(keys)
      set.phrases.set(first, phrases)
    }
  }
  return set
}
