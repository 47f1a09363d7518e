/** What stands between a word and the word before it. */
export const GAP_BREAK = 0
export const GAP_NONE = 1
export const GAP_SPACE = 2
export const GAP_HYPHEN = 3
export const GAP_SLASH = 4
export const GAP_COLON = 5
export const GAP_COMMA = 6
/** An equals sign, or a dash with spaces, as in a key: "M = Mastered", "M – Mastered". */
export const GAP_LEGEND = 7
/** A bracket that opens on a number: "extended time (1.5x)". */
export const GAP_BRACKET = 8

/** How the letters of a word are cased. */
export const CASE_LOWER = 0
export const CASE_CAPITAL = 1
export const CASE_UPPER = 2
/** Capitals and a small s: IEPs. */
export const CASE_UPPER_PLURAL = 3
export const CASE_MIXED = 4
export const CASE_NONE = 5

/**
 * The words of a text, column by column: `start` and `end` are offsets in UTF-16 code units into the text, `a` and `b`
 * the two hashes of the folded letters, `gap` what stands before the word, `casing` its letter case.
 */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  a: Int32Array
  b: Int32Array
  gap: Uint8Array
  casing: Uint8Array
  /** 1 where the word is a number. */
  digits: Uint8Array
  /** Words cut by a hyphen at a line's end: index of the first half → hashes of the two halves joined. */
  rejoined: Map<number, { a: number; b: number }>
}

/** Room for so many words. */
export function makeTokens(capacity: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    a: new Int32Array(capacity),
    b: new Int32Array(capacity),
    gap: new Uint8Array(capacity),
    casing: new Uint8Array(capacity),
    digits: new Uint8Array(capacity),
    rejoined: new Map()
  }
}

/** The same words with twice the room. */
export function grow(tokens: Tokens): Tokens {
  const bigger = makeTokens(tokens.start.length * 2)
  bigger.start.set(tokens.start)
  bigger.end.set(tokens.end)
  bigger.a.set(tokens.a)
  bigger.b.set(tokens.b)
  bigger.gap.set(tokens.gap)
  bigger.casing.set(tokens.casing)
  bigger.digits.set(tokens.digits)
  bigger.rejoined = tokens.rejoined
  bigger.count = tokens.count
  return bigger
}
