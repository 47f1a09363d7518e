import { CASE_LOWER, CASE_UPPER, GAP_SPACE, type Tokens } from '../find/tokens.ts'

/** So many words on each side are looked at. */
const REACH = 3
/** Letters in capitals are seldom longer than this; a word is. */
const LONGEST_LETTERS = 5

/**
 * Does this word stand in a line that is all in capitals ("HELP AT HOME AND AT SCHOOL")? Its own capitals then say
 * nothing. In a list of letters ("OT, PT, AT") they do: its members are short, and parted by commas.
 */
export function isAmongCapitals(tokens: Tokens, index: number): boolean {
  let capitals = 0
  let letters = 0
  for (const step of [-1, 1]) {
    for (let at = index, seen = 0; seen < REACH; seen++) {
      const gapAt = step === 1 ? at + 1 : at
      at += step
      if (at < 0 || at >= tokens.count || tokens.gap[gapAt] !== GAP_SPACE) break
      if (tokens.casing[at] === CASE_LOWER) {
        // "The sign says DROP OFF AT EAST DOOR today": a shout within a sentence.
        if (seen >= 2) break
        return false
      }
      if (tokens.casing[at] !== CASE_UPPER) continue
      capitals++
      letters = Math.max(letters, (tokens.end[at] as number) - (tokens.start[at] as number))
    }
  }
  return letters > LONGEST_LETTERS || capitals > REACH
}
