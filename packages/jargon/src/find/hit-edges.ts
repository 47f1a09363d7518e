import { classOf, SPACE } from './character-classes.ts'
import { GAP_BRACKET, GAP_SLASH, type Tokens } from './tokens.ts'

/** "/s/ blends", "vocalic /r/": a sound is written between two slashes, and both belong to it. */
function startWithSlash(text: string, tokens: Tokens, first: number, last: number): number {
  const start = tokens.start[first] as number
  const isSound = first < last && tokens.gap[first + 1] === GAP_SLASH && (tokens.end[first] as number) - start <= 3
  return isSound && text[start - 1] === '/' && !/[\p{L}\d]/u.test(text[start - 2] ?? '') ? start - 1 : start
}

/** The other slash of such a sound. */
function endWithSlash(text: string, tokens: Tokens, first: number, last: number): number {
  const end = tokens.end[last] as number
  const isSound = first < last && tokens.gap[last] === GAP_SLASH && end - (tokens.start[last] as number) <= 3
  return isSound && text[end] === '/' && !/[\p{L}\d]/u.test(text[end + 1] ?? '') ? end + 1 : end
}

/** "extended time (1.5x)": the bracket that opened within a form is closed within it. */
function endWithBracket(text: string, tokens: Tokens, first: number, last: number): number {
  const end = tokens.end[last] as number
  if (text[end] !== ')') return end
  for (let index = first + 1; index <= last; index++) if (tokens.gap[index] === GAP_BRACKET) return end + 1
  return end
}

/** "3–4 prompts", "40%–79% of the day": of a range the first number belongs to the form as well. */
function startWithRange(text: string, tokens: Tokens, first: number, last: number): number {
  const start = tokens.start[first] as number
  if (first === 0 || first === last || tokens.digits[first] !== 1) return start
  const lower = /(?<![\d/.:$\p{L}‑–-])\d{1,3}(?:\.\d)?%?[-‑–]$/u.exec(text.slice(Math.max(0, start - 8), start))
  return lower ? start - lower[0].length : start
}

/** 'the "child find" duty': a hit that holds the closing quotation mark holds the opening one as well. */
function startWithQuote(text: string, start: number, end: number): number {
  const isOpen = /["\u201c]/.test(text[start - 1] ?? '')
  return isOpen && (text.slice(start, end).match(/["\u201c\u201d]/g)?.length ?? 0) % 2 === 1 ? start - 1 : start
}

/** Where a hit begins, in UTF-16 code units: at its first word, or at a sign before it that belongs to it. */
export function startOfHit(text: string, tokens: Tokens, first: number, last: number): number {
  const start = tokens.start[first] as number
  if (classOf(text.charCodeAt(start - 1)) === SPACE) return start
  return Math.min(
    startWithSlash(text, tokens, first, last),
    startWithRange(text, tokens, first, last),
    startWithQuote(text, start, tokens.end[last] as number)
  )
}

/** Where it ends: after its last word, or after a sign that belongs to it. */
export function endOfHit(text: string, tokens: Tokens, first: number, last: number): number {
  const end = tokens.end[last] as number
  if (classOf(text.charCodeAt(end)) === SPACE) return end
  return Math.max(endWithSlash(text, tokens, first, last), endWithBracket(text, tokens, first, last))
}
