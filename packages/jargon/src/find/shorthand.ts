import { NUMBER_WORDS } from './number-words.ts'
import type { Tokens } from './tokens.ts'
import { wordKey } from './word-hash.ts'

/** "w/", "w/o", "w/out" and "w/in" are words: with, without, within. "M/W/F" are days, "w/r" is one sound for another, "w/min" a rate. */
export function wordWithSlash(text: string, start: number, end: number): { length: number; word: string } | undefined {
  const before = text.charCodeAt(start - 1)
  if (end - start !== 1 || text.charCodeAt(end) !== 47 || before === 47 || before === 45) return undefined
  const match = /^(?:w\/(?!(?:[b-np-z]|min)(?![\p{L}\d]))|W\/(?=\s|o\b|out\b|in\b))(?:(out|o|in)(?![\p{L}\d]))?/u.exec(
    text.slice(start, start + 6)
  )
  if (!match) return undefined
  return {
    length: match[0].length,
    word: match[1]?.startsWith('o') ? 'without' : match[1] === 'in' ? 'within' : 'with'
  }
}

/** Length of the brackets in which digits repeat the number word before them, "ten (10)"; 0 where there are none. */
export function repeatedNumber(text: string, at: number, tokens: Tokens, last: number): number {
  if (!NUMBER_WORDS.has(wordKey(tokens.a[last] as number, tokens.b[last] as number))) return 0
  if (text.slice(tokens.end[last], at).trim() !== '') return 0
  return /^\(\d{1,3}\)/.exec(text.slice(at, at + 5))?.[0].length ?? 0
}
