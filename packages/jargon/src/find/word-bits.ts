import { hashesOf } from './word-hash.ts'

/**
 * One bit a word, by the low bits of its first hash: most words of a text are dismissed by it at once. `count` of bits is
 * a power of two; with ten times as many bits as words, one stray word in ten passes.
 */
export function makeBits(count = 65_536): Uint8Array {
  return new Uint8Array(count >> 3)
}

/** Notes the first hash of a word. */
export function setBit(bits: Uint8Array, hash: number): void {
  const at = (hash >>> 3) & (bits.length - 1)
  bits[at] = (bits[at] as number) | (1 << (hash & 7))
}

/** May a word with this first hash be one of them? A no is sure, a yes is not. */
export function mayHold(bits: Uint8Array, hash: number): boolean {
  return (((bits[(hash >>> 3) & (bits.length - 1)] as number) >> (hash & 7)) & 1) === 1
}

/** The bits of a list of words. */
export function bitsOf(words: Iterable<string>): Uint8Array {
  const bits = makeBits()
  for (const word of words) setBit(bits, hashesOf(word).a)
  return bits
}
