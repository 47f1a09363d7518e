import { loadStates, publishState } from '@plain-iep/content'
import { expect, test } from 'vitest'
import { planFor } from './plan-for.ts'
import type { PlanItem, PlannerDates, PlannerState } from './plan-item.ts'

const states = new Map(loadStates().map((state) => [state.code, publishState(state)]))
const plan = (dates: Partial<PlannerDates>, code?: string): PlanItem[] =>
  planFor({ schoolDaysOff: [], ...dates }, code ? states.get(code) : undefined)
const find = (items: PlanItem[], id: string): PlanItem[] => items.filter((item) => item.id === id)
const only = (items: PlanItem[], id: string): PlanItem => {
  const found = find(items, id)
  expect(found).toHaveLength(1)
  return found[0] as PlanItem
}

test('no dates give no plan', () => {
  expect(plan({})).toEqual([])
  expect(plan({}, 'TX')).toEqual([])
})

test.each([
  ['evaluation', { consentDay: '2026-10-01' }, '2026-11-30'],
  ['evaluation', { consentDay: '2027-12-31' }, '2028-02-29'],
  ['evaluation', { consentDay: '2026-12-31' }, '2027-03-01'],
  ['evaluation', { consentDay: '2026-09-10' }, '2026-11-09'],
  ['iep', { eligibilityDay: '2026-11-12' }, '2026-12-12'],
  ['iep', { eligibilityDay: '2027-01-31' }, '2027-03-02'],
  ['iep', { eligibilityDay: '2028-01-31' }, '2028-03-01'],
  ['iep', { eligibilityDay: '2026-02-20' }, '2026-03-22'],
  ['review', { lastReviewDay: '2028-02-29' }, '2029-02-28'],
  ['review', { lastReviewDay: '2025-12-31' }, '2026-12-31'],
  ['set-review-day', { lastReviewDay: '2025-12-31' }, '2026-12-01'],
  ['reevaluation', { lastEvaluationDay: '2024-02-29' }, '2027-02-28'],
  ['reevaluation', { lastEvaluationDay: '2023-11-30' }, '2026-11-30'],
  ['reevaluation-again', { lastEvaluationDay: '2024-02-29' }, '2025-02-28'],
  ['plan-reevaluation', { lastEvaluationDay: '2023-11-30' }, '2026-09-01'],
  ['ask-again', { requestDay: '2026-12-20' }, '2027-01-03'],
  ['who-comes', { meetingDay: '2027-01-15' }, '2026-12-25'],
  ['ask-draft', { meetingDay: '2028-03-14' }, '2028-02-29'],
  ['pack', { meetingDay: '2027-01-01' }, '2026-12-31'],
  ['pack', { meetingDay: '2026-11-02' }, '2026-11-01'],
  ['recap', { meetingDay: '2026-12-31' }, '2027-01-01'],
  ['check-in', { meetingDay: '2027-02-01' }, '2027-03-01']
] as [string, Partial<PlannerDates>, string][])('without a state, %s from %j is %s', (id, dates, expected) => {
  expect(only(plan(dates), id).day).toBe(expected)
})

test.each([
  ['TX', 'reply', { requestDay: '2026-11-02' }, '2026-11-23'],
  ['TX', 'testing', { consentDay: '2026-12-01' }, '2027-02-02'],
  ['TX', 'iep', { consentDay: '2026-12-01' }, '2027-03-04'],
  ['CA', 'reply', { requestDay: '2026-12-20' }, '2027-01-04'],
  ['CA', 'evaluation', { consentDay: '2026-10-01' }, '2026-11-30'],
  ['VA', 'evaluation', { requestDay: '2026-10-01' }, '2027-01-07'],
  ['NC', 'evaluation', { requestDay: '2026-11-30' }, '2027-02-28'],
  ['WA', 'evaluation', { consentDay: '2026-11-02' }, '2026-12-21'],
  ['PA', 'iep', { consentDay: '2026-10-01' }, '2026-12-30'],
  ['MD', 'papers', { meetingDay: '2026-12-02' }, '2026-11-24'],
  ['PA', 'papers', { meetingDay: '2026-12-14' }, '2026-11-30'],
  ['TN', 'papers', { meetingDay: '2026-12-01' }, '2026-11-29']
] as [string, string, Partial<PlannerDates>, string][])('in %s, %s from %j is %s', (code, id, dates, expected) => {
  const item = only(plan(dates, code), id)
  expect(item).toMatchObject({ day: expected, voice: 'state' })
})

test('a state’s own evaluation clock takes the place of the federal one', () => {
  const items = plan({ consentDay: '2026-10-01' }, 'WA')
  expect(items.map(({ fact }) => fact)).not.toContain('evaluation-60-days')
})

test('a state that publishes no evaluation clock falls back on the federal one, with a note that it may differ', () => {
  const item = only(plan({ consentDay: '2026-10-01' }, 'PR'), 'evaluation')
  expect(item).toMatchObject({ day: '2026-11-30', voice: 'law', fact: 'evaluation-60-days' })
  expect(item.notes).toContain('stateMayDiffer')
})

test('an unconfirmed or missing clock never makes an item', () => {
  expect(find(plan({ meetingDay: '2026-12-14' }, 'NM'), 'papers')).toEqual([])
  const bare: PlannerState = { code: 'OH', name: 'Ohio' }
  const items = planFor({ requestDay: '2026-10-01', meetingDay: '2026-12-14', schoolDaysOff: [] }, bare)
  expect(items.filter(({ voice }) => voice === 'state')).toEqual([])
})

test('where two limits hold, both are shown and say that the earlier counts', () => {
  const items = find(plan({ consentDay: '2026-11-02' }, 'NE'), 'evaluation')
  expect(items.map(({ day }) => day)).toEqual(['2027-01-01', '2027-01-04'])
  for (const { notes } of items) expect(notes).toContain('earlierCounts')
})

test('a state clock whose start is not given has no day, and says which day it needs', () => {
  const item = only(plan({ consentDay: '2026-10-01' }, 'NC'), 'evaluation')
  expect(item.day).toBeUndefined()
  expect(item.notes).toEqual(['needsRequest'])
})

test('a rule for one city, or one without a kind of day, is told but not counted', () => {
  for (const code of ['NY', 'LA']) {
    const items = plan({ requestDay: '2026-10-01' }, code)
    expect(only(items, 'reply').day).toBeUndefined()
    expect(only(items, 'ask-again').day).toBe('2026-10-15')
  }
})

test('school days skip the days off that were given, and say so when none were', () => {
  const without = only(plan({ consentDay: '2026-11-16' }, 'MN'), 'evaluation')
  expect(without.notes).toContain('noDaysOff')
  expect(without.day).toBe('2026-12-28')
  const schoolDaysOff = ['2026-11-26', '2026-11-27', '2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29']
  const withDaysOff = only(plan({ consentDay: '2026-11-16', schoolDaysOff }, 'MN'), 'evaluation')
  expect(withDaysOff.notes).not.toContain('noDaysOff')
  expect(withDaysOff.day).toBe('2027-01-05')
})

test('a due day on a weekend, a clock that stops in breaks, and business days each carry their note', () => {
  expect(only(plan({ eligibilityDay: '2026-11-12' }), 'iep').notes).toContain('weekend')
  expect(only(plan({ consentDay: '2026-10-01' }, 'GA'), 'evaluation').notes).toContain('pauses')
  expect(only(plan({ requestDay: '2026-10-01' }, 'VA'), 'evaluation').notes).toContain('stateHolidays')
})

test('a report that has no day yet is counted at the latest', () => {
  expect(only(plan({ consentDay: '2026-12-01' }, 'TX'), 'iep').notes).toContain('atLatest')
})

test('a decision after its day is set against it, one in time is only shown as done', () => {
  const late = only(plan({ consentDay: '2026-09-01', eligibilityDay: '2026-11-12' }), 'evaluation')
  expect(late).toMatchObject({ day: '2026-10-31', metBy: '2026-11-12' })
  expect(late.notes).toContain('givenLate')
  const inTime = only(plan({ consentDay: '2026-09-15', eligibilityDay: '2026-11-12' }), 'evaluation')
  expect(inTime.notes).not.toContain('givenLate')
})

test('a first meeting planned too late is set against the 30 days; a yearly one is not', () => {
  const dates = { eligibilityDay: '2026-10-01', meetingDay: '2026-11-30' }
  expect(only(plan(dates), 'iep').notes).toContain('givenLate')
  expect(only(plan({ ...dates, lastReviewDay: '2025-12-01' }), 'iep').metBy).toBeUndefined()
})

test('the federal 30 days are not said twice where the state’s clock ends on the same day', () => {
  expect(find(plan({ eligibilityDay: '2026-11-12' }, 'WV'), 'iep')).toHaveLength(1)
  expect(find(plan({ eligibilityDay: '2026-11-12' }, 'RI'), 'iep')).toHaveLength(2)
})

test('the plan is in the order of its days, and what has no day comes last', () => {
  const items = plan({ requestDay: '2026-09-01', consentDay: '2026-09-20', meetingDay: '2026-12-14' }, 'NJ')
  const days = items.flatMap(({ day }) => day ?? [])
  expect(days).toEqual([...days].sort())
  expect(items.slice(days.length).every(({ day }) => day === undefined)).toBe(true)
})
