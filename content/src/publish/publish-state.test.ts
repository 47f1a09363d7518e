import { expect, test } from 'vitest'
import { loadStates, parseState } from '../load/load-states.ts'
import { plainText } from '../reading/plain-text.ts'
import { measureReading } from '../reading/reading-grade.ts'
import { type StateRecord, stateSchema } from '../schema/state.ts'
import { publishState } from './publish-state.ts'
import { shownAs } from './shown-as.ts'

const CODES =
  'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VT WA WI WV WY'
const states = loadStates()

test.each([
  ['checked', 'official', 'fact'],
  ['checked', 'two_pages', 'check'],
  ['checked', 'one_site', 'check'],
  ['partly', 'official', 'check'],
  ['partly', 'two_pages', 'check'],
  ['partly', 'one_site', 'check'],
  ['unconfirmed', 'official', 'hidden'],
  ['unconfirmed', 'two_pages', 'hidden'],
  ['unconfirmed', 'one_site', 'hidden']
] as const)('what is %s, read at %s, is shown as: %s', (confidence, basis, expected) => {
  expect(shownAs({ confidence, basis })).toBe(expected)
})

test('nothing unconfirmed is left in a published state, in whatever field it stands', () => {
  const source = {
    url: 'https://example.org/secret',
    confidence: 'unconfirmed',
    basis: 'official',
    checkedOn: '2026-11'
  }
  const secret = { ...source, text: 'A secret that nobody has confirmed.' }
  const word = { ...source, name: 'Secret word', meaning: 'A secret that nobody has confirmed.' }
  const office = { ...source, name: 'Secret office', website: 'https://example.org/secret' }
  const state = stateSchema.parse({
    code: 'OH',
    name: 'Ohio',
    words: [word],
    reply: secret,
    evaluation: secret,
    iep: secret,
    draft: { ...secret, what: 'draft_iep' },
    consent: { ...secret, required: 'yes' },
    transition: { ...secret, age: 14 },
    recording: secret,
    wait: secret,
    notable: [secret],
    parentCenter: office,
    agency: office
  })
  expect(publishState(state)).toEqual({ code: 'OH', name: 'Ohio', words: [], notable: [] })
})

test('every state, the District of Columbia and Puerto Rico has a file', () => {
  expect(states.map(({ code }) => code).join(' ')).toBe(CODES)
})

test('every published statement carries its source and the date it was checked', () => {
  const missing = states.flatMap((state) => statements(state).filter(({ url, checkedOn }) => !url || !checkedOn))
  expect(missing).toEqual([])
})

test('a state without a confirmed clock publishes none', () => {
  const puertoRico = states.find(({ code }) => code === 'PR') as StateRecord
  expect(publishState(puertoRico).evaluation).toBeUndefined()
})

test('a rule about test reports is never called a rule about the draft', () => {
  const reports = states.filter(({ draft }) => draft?.what === 'evaluation_reports')
  expect(reports.map(({ code }) => code)).toEqual(['CT', 'IN', 'MA', 'ME', 'NH', 'NJ', 'PA'])
  expect(reports.filter(({ draft }) => /draft/i.test(draft?.text ?? ''))).toEqual([])
})

test('what is said about a state reads at grade 8 or less', () => {
  const hard = states
    .map((state) => ({ code: state.code, grade: grade(state) }))
    .filter(({ grade: measured }) => measured > 8)
  expect(hard).toEqual([])
})

test('a state file with a wrong field, or under a wrong name, is refused with a sentence that names it', () => {
  expect(() => parseState('code: OH\nname: Ohio\nwords: 3', 'oh.yaml')).toThrow(
    /^oh\.yaml does not fit the schema\. words/
  )
  expect(() => parseState('code: OH\nname: Ohio', 'ohio.yaml')).toThrow('ohio.yaml holds the state OH')
})

function statements(state: StateRecord): { url: string; checkedOn: string }[] {
  const { code, name, words, notable, ...topics } = publishState(state)
  return [...words, ...notable, ...Object.values(topics)]
}

function grade(state: StateRecord): number {
  const { words, notable, reply, evaluation, iep, draft, consent, transition, recording, wait } = publishState(state)
  const topics = [reply, evaluation, iep, draft, consent, transition, recording, wait, ...notable]
  const texts = [
    ...topics.map((topic) => topic?.text ?? ''),
    evaluation?.note ?? '',
    ...words.map((word) => word.meaning)
  ]
  return measureReading(
    plainText(texts.join('\n')),
    words.map((word) => word.name)
  ).grade
}
