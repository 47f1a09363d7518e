import { bitsOf } from './word-bits.ts'
import { keyOf } from './word-hash.ts'

const WORDS = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
).split(' ')

/** Word keys of numbers written out, which stand for "#" as digits do: "three out of five trials". */
export const NUMBER_WORDS: ReadonlySet<number> = new Set(WORDS.map(keyOf))
export const NUMBER_WORD_BITS: Uint8Array = bitsOf(WORDS)
