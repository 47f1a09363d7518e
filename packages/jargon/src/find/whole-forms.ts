import { CASE_UPPER, GAP_HYPHEN, GAP_NONE, GAP_SLASH, type Tokens } from './tokens.ts'

/** Is the word glued to a neighbour that is no part of the form ("504" in "A504")? */
export function isWhole(tokens: Tokens, first: number, last: number): boolean {
  if (first > 0 && tokens.gap[first] === GAP_NONE && tokens.end[first - 1] === tokens.start[first]) return false
  const next = last + 1
  return !(next < tokens.count && tokens.gap[next] === GAP_NONE && tokens.end[last] === tokens.start[next])
}

/**
 * Capitals, a hyphen and a number are a part number or a file name ("LRE-3307-B"), whatever the capitals spell. With
 * spaces about it the hyphen is a dash: "ESY - 4 weeks".
 */
export function isPartNumber(tokens: Tokens, first: number, last: number): boolean {
  const next = last + 1
  return (
    first === last &&
    next < tokens.count &&
    tokens.casing[first] === CASE_UPPER &&
    tokens.gap[next] === GAP_HYPHEN &&
    tokens.start[next] === (tokens.end[first] as number) + 1 &&
    tokens.digits[next] === 1
  )
}

/** "used it 11x", and "12/4" on the next line: a form's last number is not the first half of a date. */
export function endsInDate(tokens: Tokens, last: number): boolean {
  const next = last + 1
  return next < tokens.count && tokens.digits[last] === 1 && tokens.digits[next] === 1 && tokens.gap[next] === GAP_SLASH
}

/**
 * "Program: CREP DHH" and "Eligibility: 20" on the next line are two fields: no form joins them. A field begins with a
 * capital; "the major life" and "activity: learning" are one line, wrapped.
 */
export function joinsFields(text: string, start: number, end: number): boolean {
  if (!/^[^\S\n]*:/.test(text.slice(end, end + 4)) || !/\n\W*\p{Lu}/u.test(text.slice(start, end))) return false
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() !== ''
}

/** Capitals between small letters are letters, not a word cut short: "ED record" is no education record. */
export function isCapitalsAlone(tokens: Tokens, index: number): boolean {
  const isUpper = (at: number): boolean => tokens.casing[at] === CASE_UPPER
  return isUpper(index) && !isUpper(index - 1) && !isUpper(index + 1)
}
