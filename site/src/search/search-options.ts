import type { Options } from 'minisearch'
import { searchWords } from './normalize.ts'

/** One thing that can be found: a term or a guide page. */
export interface Findable {
  /** Its address on the site, which is also what tells a term from a page. */
  id: string
  name: string
  letters: string
  /** Other spellings, wrong ones too. */
  spellings: string
  /** The meaning of a word; what a page is about. */
  meaning: string
  /** The headings of a page. */
  headings: string
}

/** How the index is built and read. Both sides must use the same, or MiniSearch finds nothing. */
export const searchOptions: Options<Findable> = {
  fields: ['letters', 'name', 'spellings', 'headings', 'meaning'],
  storeFields: ['name', 'letters', 'meaning'],
  tokenize: searchWords,
  processTerm: (word) => word,
  searchOptions: {
    boost: { letters: 6, name: 4, spellings: 2 },
    prefix: (word) => word.length > 1,
    // One wrong letter in a word of five, two in a word of ten: "wechler" and "acomodation" are found.
    fuzzy: (word) => (word.length > 3 ? 0.25 : false),
    combineWith: 'AND'
  }
}
