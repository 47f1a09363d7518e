/**
 * Words are compared by two independent 32-bit rolling hashes of their folded letters, so that reading a text makes no
 * strings. With 30,000 known words and a book of a million, a chance match is less likely than one in 10^8.
 */
export const HASH_A = 0x811c9dc5 | 0
export const HASH_B = 0x2f0b4c47 | 0

export function stepA(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

export function stepB(hash: number, code: number): number {
  return (Math.imul(hash, 0x5bd1e995) + code + 0x3ade68b1) | 0
}

/** Both hashes of a folded word, joined into one number that can be a key of a Set or a Map. */
export function wordKey(a: number, b: number): number {
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)
}

/** Both hashes of a word given as a string of folded letters. */
export function hashesOf(word: string): { a: number; b: number } {
  let a = HASH_A
  let b = HASH_B
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    a = stepA(a, code)
    b = stepB(b, code)
  }
  return { a, b }
}

/** The key of a word given as a string of folded letters. */
export function keyOf(word: string): number {
  const { a, b } = hashesOf(word)
  return wordKey(a, b)
}
