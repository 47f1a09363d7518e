import { tokenize } from '../find/tokenize.ts'
import { stepA, stepB, wordKey } from '../find/word-hash.ts'

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

/** A set of words and phrases ready to be looked for among the words of a text. */
export interface WordSet {
  words: Set<number>
  /** Phrases of two or more words, by the key of their first word. */
  phrases: Map<number, number[][]>
  /** The list holds "#": any number right beside the form counts ("14 minutes" are no meeting minutes). */
  anyNumber: boolean
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

/** Words as keys; each single word also with a plural s, so that a row need not list both. */
export function wordSet(list: readonly string[]): WordSet {
  const set: WordSet = { words: new Set(), phrases: new Map(), anyNumber: list.includes('#') }
  for (const entry of list) {
    const tokens = tokenize(entry)
    const keys: number[] = []
    for (let index = 0; index < tokens.count; index++) {
      keys.push(wordKey(tokens.a[index] as number, tokens.b[index] as number))
    }
    if (keys.length === 0) continue
    if (keys.length === 1) {
      set.words.add(keys[0] as number)
      if (entry.length > 2) set.words.add(wordKey(stepA(tokens.a[0] as number, 115), stepB(tokens.b[0] as number, 115)))
    } else {
      const first = keys[0] as number
      const phrases = set.phrases.get(first) ?? []
      phrases.push(keys)
      set.phrases.set(first, phrases)
    }
  }
  return set
}

/** Makes stored sense rows ready for judging. */
export function loadSenses(data: SensesData): Sense[] {
  return data.rows.map((row) => ({
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
  }))
}
