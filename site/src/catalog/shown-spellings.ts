import { plainSpelling } from './plain-spelling.ts'

/** More than this is a wall of words that no parent reads. */
const MOST_SHOWN = 10

/**
 * The other spellings a parent may meet, ten at most, shortest first: none that only adds words to the term's name, its
 * letters or a spelling shown already, and no pattern ("#x#", "break * into parts").
 */
export function shownSpellings(names: readonly string[], spellings: readonly string[]): string[] {
  const known = names.map((name) => ` ${plainSpelling(name)} `)
  const shown: string[] = []
  const byLength = [...spellings].sort(
    (one, two) => plainSpelling(one).split(' ').length - plainSpelling(two).split(' ').length
  )
  for (const spelling of byLength) {
    if (shown.length === MOST_SHOWN) break
    const words = ` ${plainSpelling(spelling)} `
    if (/[#*]/.test(spelling) || words.trim() === '' || known.some((other) => words.includes(other))) continue
    known.push(words)
    shown.push(spelling)
  }
  return shown
}
