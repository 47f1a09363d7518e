import { type WordSet, wordSet } from './word-set.ts'

/** One sense row as stored: the evidence of a term's `sense` front matter, without its sentences. */
export interface SenseData {
  near: string[]
  far: string[]
  before: string[]
  after: string[]
  notBefore: string[]
  notAfter: string[]
  /** A word that is plain English in school papers too: what the paper is about does not prove it. */
  everyday?: true
  /** Someone's post: a person's name right beside it speaks for it. */
  person?: true
  as?: 'noun' | 'verb' | 'adjective'
  /** Words that speak for it wherever in the paper they stand, the names of its states among them. */
  anywhere?: string[]
}

/** The sense pack as stored: rows in the order that a pack's forms number them. */
export interface SensesData {
  version: 1
  rows: SenseData[]
}

export interface Sense {
  near: WordSet
  far: WordSet
  before: WordSet
  after: WordSet
  notBefore: WordSet
  notAfter: WordSet
  everyday: boolean
  person: boolean
  as: 'noun' | 'verb' | 'adjective' | undefined
  anywhere: WordSet
}

/** Sense rows by the number that a pack's forms give them. */
export interface Senses {
  /** The row of this number; undefined for -1, the number of a form without one. */
  at(row: number): Sense | undefined
}

function readRow(row: SenseData): Sense {
  return {
    near: wordSet(row.near),
    far: wordSet(row.far),
    before: wordSet(row.before),
    after: wordSet(row.after),
    notBefore: wordSet(row.notBefore),
    notAfter: wordSet(row.notAfter),
    everyday: row.everyday === true,
    person: row.person === true,
    as: row.as,
    anywhere: wordSet(row.anywhere ?? [])
  }
}

/** Makes stored sense rows ready for judging. A row's lists are read when a text first asks for it: most texts ask for few. */
export function loadSenses(data: SensesData): Senses {
  const read: (Sense | undefined)[] = []
  return {
    at(row) {
      const known = read[row]
      if (known !== undefined) return known
      const stored = data.rows[row]
      if (stored === undefined) return undefined
      const sense = readRow(stored)
      read[row] = sense
      return sense
    }
  }
}
