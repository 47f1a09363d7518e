import type { Hit } from '../find/scan.ts'

/** One letter of somebody's name: "Intervention specialist: T. Nagy", "Student: Mia T." */
export function isInitial(text: string, hit: Hit): boolean {
  if (text[hit.end] !== '.') return false
  const isBeforeSurname = /^\.\s{0,2}\p{Lu}\p{Ll}/u.test(text.slice(hit.end, hit.end + 5))
  return isBeforeSurname || /\p{Lu}\p{Ll}+,?\s{1,2}$/u.test(text.slice(Math.max(0, hit.start - 20), hit.start))
}

/** Letters that number something: "VI. Related Services" at the start of a line, "ID #4432"; but not "STO #2". */
export function isNumbering(text: string, hit: Hit): boolean {
  const after = text.slice(hit.end, hit.end + 7)
  if (/^\s?#(?!\s?\d{1,2}(?!\d))/.test(after)) return true
  if (!/^[IVXLC]+$/.test(text.slice(hit.start, hit.end)) || !/^[.)]\s/.test(after)) return false
  return /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, hit.start - 12), hit.start))
}

/** Letters of a longer abbreviation: the ED of "ED.D." or of "M.ED". */
export function isPartOfAbbreviation(text: string, hit: Hit): boolean {
  const after = text.slice(hit.end, hit.end + 3)
  return /^\.\p{Lu}(?:\.|\P{L}|$)/u.test(after) || /\p{Lu}\.$/u.test(text.slice(Math.max(0, hit.start - 2), hit.start))
}
