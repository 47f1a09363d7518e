import { hashesOf } from './word-hash.ts'

/** One bit a word, by the low 16 bits of its first hash: most words of a text are dismissed by it at once. */
export function makeBits(): Uint8Array {
  return new Uint8Array(8192)
}

/** Notes the first hash of a word. */
export function setBit(bits: Uint8Array, hash: number): void {
  bits[(hash & 0xffff) >> 3] = (bits[(hash & 0xffff) >> 3] as number) | (1 << (hash & 7))
}

/** May a word with this first hash be one of them? A no is sure, a yes is not. */
export function mayHold(bits: Uint8Array, hash: number): boolean {
  return (((bits[(hash & 0xffff) >> 3] as number) >> (hash & 7)) & 1) === 1
}

/** The bits of a list of words. */
export function bitsOf(words: Iterable<string>): Uint8Array {
  const bits = makeBits()
  for (const word of words) setBit(bits, hashesOf(word).a)
  return bits
}
