import type { PackData } from '../find/pack.ts'
import type { SenseData, SensesData } from '../sense/senses.ts'
import { allWords, everydayLetters } from './english-words.ts'
import { formKey, pathKey } from './form-key.ts'
import { isOfficeWording, isOursTogether } from './office-words.ts'
import { SCHOOL_WORDS } from './school-words.ts'
import { isAcronym, nounSpellings, verbSpellings } from './spellings.ts'
import { STATE_NAMES } from './state-names.ts'
import { weakForms } from './weak-forms.ts'
import { type FormToWrite, writeForm } from './write-form.ts'
import { writeLine } from './write-line.ts'

/** What the compiler needs of a term: a subset of its front matter. */
export interface TermToCompile {
  id: string
  name: string
  acronym?: string | undefined
  forms: string[]
  verbs: string[]
  exact: string[]
  kind: string
  level: 'few' | 'most' | 'all'
  /** Postal codes of the states whose papers use the word; empty for a word of all. */
  states: string[]
  sense: (Omit<SenseData, 'as' | 'everyday' | 'anywhere' | 'person'> & {
    forms: string[]
    anywhere: string[]
    everyday?: boolean | undefined
    person?: boolean | undefined
    as?: SenseData['as'] | undefined
  })[]
}

export interface CompiledPack {
  pack: PackData
  senses: SensesData
  /** Every spelling and the terms that own it, for the checks of double forms. */
  owners: Map<string, string[]>
}

const LEVEL_NUMBER = { few: 0, most: 1, all: 2 } as const

/** Kinds whose many-worded names and letters mean special education wherever they stand. */
const STRONG_KINDS = new Set(['law', 'part', 'service', 'section504', 'state', 'category'])

/** Kinds whose words belong to medicine, to statistics, or to every family's school as much as to special education. */
const SHARED_KINDS = new Set(['medical', 'score', 'school'])

function strengthOf(term: TermToCompile, spelling: string): 'strong' | 'context' | 'shared' | 'vague' {
  if (term.kind === 'vague') return 'vague'
  const key = formKey(spelling)
  if (isOursTogether(key)) return 'strong'
  const words = key.split(' ').length
  if (STRONG_KINDS.has(term.kind) && (words >= 2 || isAcronym(spelling))) return 'strong'
  return SHARED_KINDS.has(term.kind) ? 'shared' : 'context'
}

/** Short writings of every day that no word list holds: "the 6th ed.", "Elm st." */
const SHORT_WRITINGS = new Set(['ed', 'st'])

function letterCaseOf(spelling: string, hasSense: boolean): FormToWrite['letterCase'] {
  if (!isAcronym(spelling)) return 'any'
  const letters = spelling.replace(/[^A-Za-z]/g, '')
  const small = letters.toLowerCase()
  if (!hasSense && letters.length > 2 && !everydayLetters.has(small)) return 'any'
  const isWord = allWords.has(small) || allWords.has(`${small}s`) || SHORT_WRITINGS.has(small)
  return /^[A-Z]{2,}$/.test(spelling) && !isWord ? 'either' : 'letters'
}

/** Words that stand in every school paper: they cannot speak against a school sense, whatever a row says. */
const OWN_WORDS = new Set(
  'team class plan program meeting student students teacher school state district public report support service services goal goals section'.split(
    ' '
  )
)

/**
 * Compiles terms to the pack the finder loads and the sense rows that judge ambiguous forms. Forms come from the front
 * matter; plurals and tenses are made here by compromise. Of `sure` forms only, those that mean special education
 * wherever they stand, the pack serves `findSure` and nothing else.
 */
export function compilePack(
  terms: readonly TermToCompile[],
  language: string,
  which: 'every' | 'sure' = 'every'
): CompiledPack {
  const rows: SenseData[] = []
  const owners = new Map<string, string[]>()
  const lines = new Map<string, string[]>()
  for (const [number, term] of terms.entries()) {
    const senseOf = new Map<string, number>()
    for (const { forms, near, far, before, after, notBefore, notAfter, anywhere, everyday, person, as } of term.sense) {
      const row: SenseData = {
        near,
        far: far.filter((word) => !OWN_WORDS.has(word)),
        before,
        after,
        notBefore,
        notAfter
      }
      if (everyday) row.everyday = true
      if (person) row.person = true
      if (as) row.as = as
      // A paper that bears the state's name speaks for the state's own words.
      const signs = [...anywhere, ...term.states.flatMap((code) => STATE_NAMES[code] ?? [])]
      if (signs.length > 0) row.anywhere = signs
      rows.push(row)
      for (const form of forms) senseOf.set(formKey(form), rows.length - 1)
    }
    const done = new Set<string>()
    // "mpm" and "MPM" are two exact forms of one path, but neither is needed where the path is a form in any case.
    const doneExact = new Set<string>()
    const doneExactPaths = new Set<string>()

    function add(spelling: string, variants: string[], letterCase?: FormToWrite['letterCase']): void {
      const key = formKey(spelling)
      const path = pathKey(spelling)
      if (key === '' || doneExact.has(spelling)) return
      if (done.has(path) && !(letterCase === 'exact' && doneExactPaths.has(path))) return
      const fresh = variants.filter((variant) => !done.has(pathKey(variant)) && pathKey(variant) !== path)
      const all = [key, ...fresh.map(formKey)]
      const sense = all.map((form) => senseOf.get(form)).find((row) => row !== undefined)
      const weakened = all.some((form) => weakForms.has(form)) || isOfficeWording(key)
      const alone = strengthOf(term, spelling)
      const strength =
        sense !== undefined ? { sense } : weakened && (alone === 'strong' || alone === 'context') ? 'shared' : alone
      for (const taken of [path, ...fresh.map(pathKey)]) done.add(taken)
      if (letterCase === 'exact') {
        doneExact.add(spelling)
        doneExactPaths.add(path)
      }
      if (which === 'sure' && strength !== 'strong') return
      for (const form of all) {
        const known = owners.get(form) ?? []
        if (!known.includes(term.id)) owners.set(form, [...known, term.id])
      }
      const form: FormToWrite = {
        spelling,
        term: number,
        letterCase: letterCase ?? letterCaseOf(spelling, sense !== undefined),
        spellsWord: /^[A-Z]+$/.test(spelling) && everydayLetters.has(spelling.toLowerCase()),
        strength,
        variants: fresh
      }
      for (const { first, entry } of writeForm(form)) {
        const line = lines.get(first)
        if (line) line.push(entry)
        else lines.set(first, [entry])
      }
    }

    const heads = [term.name, ...(term.acronym ? [term.acronym] : [])]
    for (const form of [...heads, ...term.forms]) add(form, nounSpellings(form))
    for (const verb of term.verbs) {
      const row = senseOf.get(formKey(verb))
      for (const form of verbSpellings(verb)) {
        // "Any data that are pushed in": what makes a verb unsure makes all its tenses so.
        if (row !== undefined && !senseOf.has(formKey(form))) senseOf.set(formKey(form), row)
        add(form, [])
      }
    }
    for (const form of term.exact) add(form, [], 'exact')
    // A sense row may name a spelling of its own.
    for (const row of term.sense) for (const form of row.forms) add(form, nounSpellings(form))
  }
  const pack: PackData = {
    version: 1,
    language,
    ids: terms.map((term) => term.id),
    levels: terms.map((term) => LEVEL_NUMBER[term.level]).join(''),
    lines: [...lines].sort(([one], [two]) => (one < two ? -1 : 1)).map(([first, entries]) => writeLine(first, entries)),
    schoolWords: which === 'sure' ? [] : [...SCHOOL_WORDS]
  }
  return { pack, senses: { version: 1, rows }, owners }
}
