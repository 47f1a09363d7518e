import { loadStates, publishState } from '@plain-iep/content'
import { expect, test } from 'vitest'
import { enStates } from '../strings/en-states.ts'
import { stateRow } from './state-row.ts'

const states = loadStates().map(publishState)
const row = (code: string) => {
  const state = states.find((one) => one.code === code)
  if (!state) throw new Error(`There is no state ${code}.`)
  return Object.fromEntries(
    stateRow(state, enStates).map(({ column, text, check }) => [column, check ? `${text} ?` : text])
  )
}

test('a row says what is known in short, marks what is not sure, and leaves the rest open', () => {
  expect(row('VA')).toEqual({
    reply: undefined,
    evaluation: '65 business days from your request',
    draft: '2 business days: the draft, if there is one ?',
    consent: 'Needed',
    recording: 'See the rule ?',
    transition: '14',
    team: 'No other name found'
  })
})

test('a rule on reports is not shown as one on the draft', () => {
  expect(row('PA').draft).toBe('10 school days: test reports only')
})

test('a state with two names for its team shows both, and one with no clock shows none', () => {
  expect(row('NY').team).toBe('CSE, CPSE ?')
  expect(row('PR').evaluation).toBeUndefined()
})

test('a rule without a number to show links to its words', () => {
  expect(row('NY').reply).toBe('See the rule')
})

test('no cell of any state holds an empty text', () => {
  const empty = states.flatMap((state) => stateRow(state, enStates).filter(({ text }) => text?.trim() === ''))
  expect(empty).toEqual([])
})
