import { getEntry } from 'astro:content'
import type { Fact } from '@plain-iep/content'
import { checkFact, type FactTag } from './check-fact.ts'

/** The fact that a tag of a content file names. Throws as `checkFact` does. */
export async function findFact(tag: FactTag): Promise<Fact> {
  return checkFact((await getEntry('facts', tag.id))?.data, tag)
}
