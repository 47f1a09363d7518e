import MiniSearch from 'minisearch'
import { type Findable, searchOptions } from './search-options.ts'

/** The index of everything that can be found, ready to be written as JSON. */
export function buildIndex(things: readonly Findable[]): MiniSearch<Findable> {
  const index = new MiniSearch<Findable>(searchOptions)
  index.addAll(things)
  return index
}
