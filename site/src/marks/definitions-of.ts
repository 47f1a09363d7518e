import type { Definition, Question } from '@plain-iep/notebook'
import { fetchCard } from './fetch-card.ts'

/** What the words of some questions mean, by term id. */
export interface Definitions {
  definitions: ReadonlyMap<string, Definition>
  /** Some could not be had; the others are there. */
  missing: boolean
}

/** Gathers the definition of each word that a question was saved from. Never rejects. */
export async function definitionsOf(questions: readonly Question[]): Promise<Definitions> {
  const termIds = [...new Set(questions.flatMap(({ termId }) => termId ?? []))]
  const cards = await Promise.allSettled(termIds.map(fetchCard))
  const definitions = new Map<string, Definition>()
  for (const card of cards) {
    if (card.status === 'rejected') continue
    const { id, name, acronym, meaning } = card.value
    definitions.set(id, { name: acronym ? `${name} (${acronym})` : name, meaning })
  }
  return { definitions, missing: definitions.size < termIds.length }
}
