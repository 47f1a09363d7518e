import { HASH_A, stepA } from './word-hash.ts'

/** One bit a word, by the low 16 bits of its first hash: most words of a text are dismissed by it at once. */
export function bitsOf(words: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(8192)
  for (const word of words) {
    let a = HASH_A
    for (let index = 0; index < word.length; index++) a = stepA(a, word.charCodeAt(index))
    bits[(a & 0xffff) >> 3] = (bits[(a & 0xffff) >> 3] as number) | (1 << (a & 7))
  }
  return bits
}

/** May a word with this first hash be one of them? A no is sure, a yes is not. */
export function mayHold(bits: Uint8Array, hash: number): boolean {
  return (((bits[(hash & 0xffff) >> 3] as number) >> (hash & 7)) & 1) === 1
}
