import type { StateRecord, StateStatement } from '../schema/state.ts'
import { type ShownAs, shownAs } from './shown-as.ts'

/** Something that may be shown, and how. */
export type Shown<T> = T & { shown: Exclude<ShownAs, 'hidden'> }

type Topic = 'reply' | 'evaluation' | 'iep' | 'draft' | 'consent' | 'transition' | 'recording' | 'wait'
type Sourced = Pick<StateStatement, 'confidence' | 'basis'>

/** A state as a page may show it. A topic that is not there is unknown: say "Ask your state", nothing else. */
export type PublishedState = Pick<StateRecord, 'code' | 'name'> & {
  [Key in Topic | 'parentCenter' | 'agency']?: Shown<NonNullable<StateRecord[Key]>>
} & { [Key in 'words' | 'notable']: Shown<StateRecord[Key][number]>[] }

/** Takes out all that may not be shown and marks the rest. Pages and scripts read states through this only. */
export function publishState(state: StateRecord): PublishedState {
  const { code, name, words, notable, ...topics } = state
  const shown = Object.entries(topics).flatMap(([key, topic]) => (topic ? publish(topic).map((one) => [key, one]) : []))
  return { code, name, words: words.flatMap(publish), notable: notable.flatMap(publish), ...Object.fromEntries(shown) }
}

function publish<T extends Sourced>(one: T): Shown<T>[] {
  const shown = shownAs(one)
  return shown === 'hidden' ? [] : [{ ...one, shown }]
}
