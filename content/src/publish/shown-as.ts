import type { StateStatement } from '../schema/state.ts'

/** `fact`: with its source and date; `check`: the same, with "check this with your state"; `hidden`: not at all. */
export type ShownAs = 'fact' | 'check' | 'hidden'

/** The one rule of what may be said about a state, from how sure it is and where it was read. */
export function shownAs({ confidence, basis }: Pick<StateStatement, 'confidence' | 'basis'>): ShownAs {
  if (confidence === 'unconfirmed') return 'hidden'
  return confidence === 'checked' && basis === 'official' ? 'fact' : 'check'
}
