import type { Counts } from '@plain-iep/notebook'
import { fillIn } from '../../strings/fill-in.ts'
import type { StoreWords } from '../../strings/question-strings.ts'

/** What is kept, a line for each kind of thing that there is any of ("3 questions"). */
export function storedLines(counts: Counts, words: StoreWords): string[] {
  return (Object.keys(words) as (keyof StoreWords)[])
    .filter((store) => counts[store] > 0)
    .map((store) => fillIn(counts[store] === 1 ? words[store].one : words[store].many, { count: counts[store] }))
}
