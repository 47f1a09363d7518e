import type { CollectionEntry } from 'astro:content'
import { getEntry } from 'astro:content'

/** A term that a content file names. Throws one sentence, naming file and id, when there is no such term. */
export async function findTerm(id: string, file: string): Promise<CollectionEntry<'terms'>> {
  const term = await getEntry('terms', id)
  if (!term) throw new Error(`${file} names the term "${id}", which is not in content/glossary/en.`)
  return term
}
