import { plainText } from '../reading/plain-text.ts'
import { measureReading } from '../reading/reading-grade.ts'
import { TERM_KINDS, TERM_LEVELS, type Term, type TermKind, type TermLevel } from '../schema/term.ts'
import { CEILING_GRADE, spellings, TARGET_GRADE } from './term-problems.ts'

/** One text of a term with its reading grade. */
export interface GradedText {
  id: string
  part: 'meaning' | 'longer meaning'
  grade: number
}

export interface GlossaryMeasures {
  terms: number
  byKind: Record<TermKind, number>
  byLevel: Record<TermLevel, number>
  /** Share of meanings and longer meanings at the target grade or below, from 0 to 1. */
  atTarget: number
  median: number
  aboveCeiling: GradedText[]
  hardest: GradedText[]
  states: number
  sensed: number
  withLaw: number
}

/** Grades of both texts of every term, the headword not counted against them. */
export function gradeTerms(terms: readonly Term[]): GradedText[] {
  return terms.flatMap((term) => {
    const exempt = spellings(term)
    return [
      { id: term.id, part: 'meaning' as const, grade: measureReading(term.meaning, exempt).grade },
      { id: term.id, part: 'longer meaning' as const, grade: measureReading(plainText(term.body), exempt).grade }
    ]
  })
}

/** What the report shows and the checks hold the glossary to. */
export function measureGlossary(terms: readonly Term[]): GlossaryMeasures {
  const graded = gradeTerms(terms).sort((one, two) => two.grade - one.grade)
  const count = <K extends string>(keys: readonly K[], of: (term: Term) => K): Record<K, number> =>
    Object.fromEntries(keys.map((key) => [key, terms.filter((term) => of(term) === key).length])) as Record<K, number>
  return {
    terms: terms.length,
    byKind: count(TERM_KINDS, (term) => term.kind),
    byLevel: count(TERM_LEVELS, (term) => term.level),
    atTarget: graded.filter(({ grade }) => grade <= TARGET_GRADE).length / Math.max(1, graded.length),
    median: graded[graded.length >> 1]?.grade ?? 0,
    aboveCeiling: graded.filter(({ grade }) => grade > CEILING_GRADE),
    hardest: graded.slice(0, 12),
    states: new Set(terms.flatMap((term) => term.states)).size,
    sensed: terms.filter((term) => term.sense.length > 0).length,
    withLaw: terms.filter((term) => term.facts.length + term.cites.length > 0).length
  }
}
