import type { StateWord } from '@plain-iep/content/browser'
import { plainSpelling } from './plain-spelling.ts'

interface LocalTerm {
  id: string
  data: {
    name: string
    acronym?: string | undefined
    forms: readonly string[]
    exact: readonly string[]
    states: readonly string[]
  }
}

/** A state's words with the glossary term that explains each, and the terms of that state that no word names. */
export interface LocalTerms<Word, Entry> {
  words: { word: Word; term: Entry | undefined }[]
  others: Entry[]
}

/** Matches a state's words with the glossary terms marked with that state, by name, letters or another form. */
export function localTerms<Word extends Pick<StateWord, 'name' | 'letters'>, Entry extends LocalTerm>(
  code: string,
  words: readonly Word[],
  terms: readonly Entry[]
): LocalTerms<Word, Entry> {
  const local = terms.filter(({ data }) => data.states.includes(code))
  const matched = words.map((word) => ({ word, term: local.find((term) => sameWord(word, term)) }))
  const used = new Set(matched.map(({ term }) => term?.id))
  return { words: matched, others: local.filter(({ id }) => !used.has(id)) }
}

function sameWord({ name, letters }: Pick<StateWord, 'name' | 'letters'>, { data }: LocalTerm): boolean {
  const spellings = new Set([data.name, data.acronym ?? '', ...data.forms, ...data.exact].map(plainSpelling))
  return [name, ...(letters?.split(' / ') ?? [])].some((spelling) => spellings.has(plainSpelling(spelling)))
}
