import { allWords, everydayLetters } from './english-words.ts'
import { otherNumber, tenses } from './inflect.ts'

const JOINING = /\s(?:of|to|for|in|with|at|by|from|on|or|under|per|between|as)\s/i

function isLetters(form: string): boolean {
  return /^[A-Z][A-Z0-9/&-]*[A-Z0-9]$/.test(form) && /[A-Z]{2}/.test(form)
}

/** The word that carries number: the last, or the one before "of", "for", "in" ("areas of need"). */
function headWord(phrase: string): { before: string; head: string; after: string } | undefined {
  const joint = JOINING.exec(phrase)
  const front = joint ? phrase.slice(0, joint.index) : phrase
  const match = /^(.*?)([\p{L}'’]+)$/u.exec(front)
  if (!match) return undefined
  return { before: match[1] as string, head: match[2] as string, after: joint ? phrase.slice(joint.index) : '' }
}

/** Hyphenated spellings are also written closed: "pull-out" → "pullout". Spaces and hyphens need no variant of their own. */
function closed(form: string): string[] {
  const parts = form.split(/\s/)
  const hyphened = parts.filter((part) => /^\p{L}{2,}-\p{L}{2,}$/u.test(part) && part.length < 16)
  return hyphened.map((part) => form.replace(part, part.replace('-', '')))
}

/**
 * The spellings that belong to one noun-like form: its plural or singular, and closed writing of hyphens. Possessives,
 * letter case, spaces for hyphens and "&" for "and" are the scanner's own work.
 */
export function nounSpellings(form: string): string[] {
  const spellings = new Set<string>()
  for (const base of [form, ...closed(form)]) {
    if (base !== form) spellings.add(base)
    if (isLetters(base)) {
      // HI and SI have no plural: it would be "his" and "sis".
      const words = base.length === 2 ? allWords : everydayLetters
      if (!words.has(`${base}s`.toLowerCase())) spellings.add(`${base}s`)
      continue
    }
    // "on task" has no plural: "get started on tasks" is plain English.
    if (/^(?:on|off|in|at|with|by|as|for|to)[ -]/i.test(base)) continue
    const parts = headWord(base)
    if (!parts || parts.head.length < 3 || /[#*]/.test(base)) continue
    if (parts.after !== '' && /(?:ed|ing|en)$/.test(parts.head)) continue
    if (/^\p{Lu}/u.test(parts.head) && parts.before !== '') continue
    // "specials" is a school word, "special" is not: the singular of a single word is not made.
    const isPluralWord = parts.before === '' && parts.after === '' && /s$/i.test(parts.head)
    if (isPluralWord) continue
    const other = isLetters(parts.head) ? `${parts.head}s` : otherNumber(parts.head.toLowerCase())
    if (other) spellings.add(parts.before + other + parts.after)
  }
  return [...spellings]
}

/** Every tense of a verb phrase in its plain form: "push in" → "pushes in", "pushed in", "pushing in". */
export function verbSpellings(form: string): string[] {
  const [verb = '', ...rest] = form.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  return [form, ...tenses(verb).map((tense) => tense + tail)]
}

/** Is this form a set of letters, said one by one or as a name: IEP, WISC-V? */
export function isAcronym(form: string): boolean {
  return isLetters(form)
}
