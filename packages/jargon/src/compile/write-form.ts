import { foldedWords } from '../find/folded-words.ts'
import { tokenize } from '../find/tokenize.ts'
import { keyOf, wordKey } from '../find/word-hash.ts'

/** What is known of a form when it is written into a pack. */
export interface FormToWrite {
  spelling: string
  /** Number of the term in the pack. */
  term: number
  letterCase: 'any' | 'letters' | 'either' | 'exact'
  /** In small letters it is a word of every day: AT, MET, MAP. */
  spellsWord: boolean
  strength: 'strong' | 'context' | 'shared' | 'vague' | { sense: number }
  /** Other spellings of the same form: plurals, mostly. */
  variants: string[]
}

/** One entry of a pack line, and the first word whose line it goes into. */
export interface WrittenForm {
  first: string
  entry: string
}

const CASE_SIGNS = { any: '', letters: '^', either: '*', exact: '=' } as const

function ending(from: string, to: string): string | undefined {
  let shared = 0
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++
  const dropped = from.length - shared
  const added = to.slice(shared)
  return dropped > 3 || /[^a-z]/i.test(added) ? undefined : `${dropped}${added}`
}

/** The first word of a spelling, folded, and what follows it with its gap ("push-in" → "push", "-in"). */
function splitFirst(spelling: string): { first: string; rest: string } {
  if (spelling.startsWith('#')) return { first: '#', rest: spelling.slice(1) }
  const tokens = tokenize(spelling)
  const first = foldedWords(spelling)[0]?.word ?? ''
  const rest = spelling.slice(tokens.end[0]).toLowerCase()
  // Lines are found by their first word: one that reads as another word than it is filed under would never be found.
  const read = tokenize(first + rest)
  if (first !== '' && keyOf(first) !== wordKey(read.a[0] as number, read.b[0] as number))
    throw new Error(`The form "${spelling}" cannot be found by its first word: begin it with a plain word or number.`)
  return { first, rest }
}

/**
 * Writes a form as entries of a pack: signs, "|", what follows the first word, then "~" and its endings, each a digit
 * of letters to drop and the letters to add. "annual goal" of term 12 → line "annual", entry "c| goal~0s".
 * Signs: "^" letters in capitals, "*" in capitals or all small, "=" exactly as written (then the whole spelling follows);
 * "!" letters that spell a word; the term's number in base 36; "C" in school papers only, "F" likewise but a word of other
 * fields too, "V" vague wording, "S12" decided by sense row 12.
 * Throws an error for a form whose first word does not read as itself where its line begins.
 */
export function writeForm(form: FormToWrite): WrittenForm[] {
  const { strength } = form
  const signs =
    CASE_SIGNS[form.letterCase] +
    (form.spellsWord ? '!' : '') +
    form.term.toString(36) +
    (typeof strength === 'object'
      ? `S${strength.sense}`
      : strength === 'shared'
        ? 'F'
        : strength === 'context'
          ? 'C'
          : strength === 'vague'
            ? 'V'
            : '')
  const { first, rest } = splitFirst(form.spelling)
  const endings: string[] = []
  const written: WrittenForm[] = []
  for (const variant of form.variants) {
    const other = splitFirst(variant)
    const end = other.first === first && rest !== '' ? ending(rest, other.rest) : undefined
    if (end === undefined) written.push(...writeForm({ ...form, spelling: variant, variants: [] }))
    else endings.push(end)
  }
  const shown = form.letterCase === 'exact' ? form.spelling : rest
  return [{ first, entry: `${signs}|${shown}${endings.length > 0 ? `~${endings.join(',')}` : ''}` }, ...written]
}
