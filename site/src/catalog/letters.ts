import { type CollectionEntry, getCollection } from 'astro:content'
import type { LetterField, LetterSituation } from '@plain-iep/content/letters'

export type LetterEntry = CollectionEntry<'letters'>

/** Where a letter stands on the site. */
export const letterAddress = (letter: Pick<LetterEntry, 'id'>): string => `/letters/${letter.id}/`

/** The letters for one situation, in their order. */
export async function lettersFor(situation: LetterSituation): Promise<LetterEntry[]> {
  const letters = await getCollection('letters', (letter) => letter.data.situation === situation)
  return letters.sort((a, b) => a.data.order - b.data.order)
}

/** The blanks every letter may use, in the order a form shows them. */
export async function commonFields(): Promise<LetterField[]> {
  const fields = await getCollection('letterFields')
  return fields
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { order: _, ...field } }) => ({ id, ...field }))
}
