import type { PublishedState } from '@plain-iep/content/browser'
import type { StatesStrings } from '../strings/states-strings.ts'

type Column = Exclude<keyof StatesStrings['columns'], 'state'>

/** One cell of the table of states. `check` marks what is not sure; without text the state is to be asked. */
export interface StateCell {
  column: Column
  text?: string
  check: boolean
  /** Part of the state's page that says it whole. */
  anchor: string
}

/** The short form of a state for the table, column by column. A long rule is not squeezed in: the cell links to it. */
export function stateRow(state: PublishedState, strings: StatesStrings): StateCell[] {
  const { units, clock, papers, papersBefore, consent, recordingRule } = strings
  const team = state.words.filter((word) => word.team)
  const counted = (topic: 'reply' | 'evaluation'): string | undefined => {
    const first = state[topic]?.clocks[0]
    if (!first) return state[topic] ? strings.recordingRule : undefined
    return clock(
      first.days,
      units[first.unit],
      first.from === 'request' || first.from === 'consent' ? first.from : 'other'
    )
  }
  const before = state.draft?.clocks[0]
  const texts: [Column, string | undefined, { shown: string } | undefined, string][] = [
    ['reply', counted('reply'), state.reply, 'reply'],
    ['evaluation', counted('evaluation'), state.evaluation, 'evaluation'],
    [
      'draft',
      before && state.draft && papersBefore(before.days, units[before.unit], papers[state.draft.what]),
      state.draft,
      'draft'
    ],
    ['consent', state.consent && consent[state.consent.required], state.consent, 'consent'],
    ['recording', state.recording && recordingRule, state.recording, 'recording'],
    ['transition', state.transition && String(state.transition.age), state.transition, 'transition'],
    ['team', team.map((word) => word.letters ?? word.name).join(', ') || strings.noOtherName, team[0], 'words']
  ]
  return texts.map(([column, text, source, anchor]) => ({
    column,
    ...(text ? { text } : {}),
    check: source?.shown === 'check',
    anchor
  }))
}
