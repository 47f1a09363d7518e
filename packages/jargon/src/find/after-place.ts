import { follow, type Pack } from './pack.ts'
import type { Hit } from './scan.ts'
import { CASE_CAPITAL, type Tokens } from './tokens.ts'
import { wordKey } from './word-hash.ts'

/** Letters the post uses for states and territories that drafts use for something else, and a doctor's degree. */
const LETTERS_AFTER_NAMES: ReadonlySet<string> = new Set(
  'AL AR CA CO CT DC DE GU HI IA ID IL IN LA MA MD ME MI MO MS MT NC ND NE NH PA PR SC SD SI TN VA VI VT WA WI'.split(
    ' '
  )
)

/** Does any form begin with this word? */
function beginsForm(pack: Pack, a: number, b: number): boolean {
  return pack.unread.has(wordKey(a, b)) || follow(pack, 0, a, b) !== -1
}

/**
 * "Nampa, ID 83651", "Kapolei, HI." or "C. Vandermeer, MD": letters after a comma and a capital word that none of our forms
 * begins with. "Autism, ID" is a list of disabilities.
 */
export function isAfterPlace(text: string, tokens: Tokens, pack: Pack, hit: Hit): boolean {
  const before = hit.first - 1
  if (before < 0 || tokens.casing[before] !== CASE_CAPITAL || !LETTERS_AFTER_NAMES.has(text.slice(hit.start, hit.end)))
    return false
  if (!/^,\s{1,3}$/.test(text.slice(tokens.end[before], hit.start))) return false
  return !beginsForm(pack, tokens.a[before] as number, tokens.b[before] as number)
}
