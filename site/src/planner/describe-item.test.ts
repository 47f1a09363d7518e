import { type Fact, loadFacts, loadStates, measureReading, publishState } from '@plain-iep/content'
import { describe, expect, test } from 'vitest'
import { enPlan } from '../strings/en-plan.ts'
import { enPlanner } from '../strings/en-planner.ts'
import { calendarEntries } from './calendar-entries.ts'
import { describeItem } from './describe-item.ts'
import { MEETING_STEPS } from './meeting-steps.ts'
import type { PlanData } from './plan-data.ts'
import { planFor } from './plan-for.ts'
import type { PlannerDates } from './plan-item.ts'
import { sortPlan } from './sort-plan.ts'

const facts = loadFacts()
const states = loadStates().map(publishState)
const data: PlanData = {
  words: enPlan,
  facts: Object.fromEntries([...facts].map(([id, { fact, cite, url }]) => [id, { text: fact, cite, url }])),
  states: Object.fromEntries(states.map((state) => [state.code, state]))
}
const ALL: PlannerDates = {
  requestDay: '2026-11-02',
  consentDay: '2026-11-16',
  eligibilityDay: '2027-01-20',
  meetingDay: '2027-02-10',
  lastReviewDay: '2025-12-12',
  lastEvaluationDay: '2024-02-29',
  schoolDaysOff: []
}
const words = (dates: Partial<PlannerDates>, code?: string) => {
  const state = code ? data.states[code] : undefined
  return planFor({ schoolDaysOff: [], ...dates }, state).map((item) => describeItem(item, data, state))
}

test('every line of every state’s plan has a title, a source where it is a rule, and no place left unfilled', () => {
  for (const { code } of states) {
    for (const item of [...words(ALL, code), ...words({ requestDay: '2026-11-02' }, code)]) {
      expect(item.title, `${code} ${item.id}`).toBeTruthy()
      expect(JSON.stringify(item), `${code} ${item.id}`).not.toMatch(/[{]\w+[}]|undefined/)
      if (item.voice === 'law' || item.voice === 'state')
        expect(item.cite?.url, `${code} ${item.id}`).toMatch(/^https?:/)
    }
  }
})

test('a line says who says so, whose clock it is, and how it was counted', () => {
  const item = words({ consentDay: '2026-10-01' }).find(({ id }) => id === 'evaluation')
  expect(item).toMatchObject({
    label: 'The law says · The school’s clock',
    cite: { label: '34 CFR 300.301(c)(1)' }
  })
  expect(item?.details[0]).toBe('60 calendar days from your consent (October 1, 2026)')
})

test('a state clock that is not sure says “check this with your state”, a sure one does not', () => {
  const label = (code: string) => words({ consentDay: '2026-10-01' }, code).find(({ day }) => day)?.label
  expect(label('AL')).toContain('Check this with your state')
  expect(label('WA')).toBe('The rule in Washington · The school’s clock')
})

test('every step around a meeting has words', () => {
  expect(MEETING_STEPS.filter(({ id }) => !enPlan.steps[id])).toEqual([])
})

test('what is done or over leaves the list of what comes next, and habits that are over leave the plan', () => {
  const plan = sortPlan(words(ALL, 'TX'), '2027-02-01')
  expect(plan.next.every(({ day = '' }) => day >= '2027-02-01')).toBe(true)
  expect(plan.next.map(({ id }) => id)).not.toContain('testing')
  expect(plan.passed.map(({ id }) => id)).toContain('reply')
  expect(plan.passed.some(({ voice }) => voice === 'parents')).toBe(false)
  expect(plan.later.map(({ id }) => id)).toEqual(['wait'])
})

test('two clocks of one name become two entries of the calendar', () => {
  const ids = calendarEntries(words({ consentDay: '2026-11-02' }, 'NE')).map(({ id }) => id)
  expect(ids).toEqual(['evaluation', 'evaluation-2'])
})

describe('the words of the planner page', () => {
  test('each row of the table names a fact that may be shown', () => {
    const missing = enPlanner.table.rows.filter(
      ({ fact }) => (facts.get(fact) as Fact | undefined)?.certainty !== 'seen'
    )
    expect(missing).toEqual([])
  })

  test('they read at grade 6 or less', () => {
    const { lead, fields, daysOff, kinds, calendarHint, smallStep } = enPlanner
    const texts = [
      lead,
      ...Object.values(fields).flatMap(({ label, hint }) => [`${label}.`, hint]),
      daysOff.explain,
      kinds.lead,
      ...kinds.rows.map(({ text }) => text),
      calendarHint,
      smallStep,
      ...Object.values(enPlan.notes),
      ...Object.values(enPlan.steps).map(({ text }) => `${text}.`)
    ]
    expect(measureReading(texts.join('\n')).grade).toBeLessThanOrEqual(6)
  })
})
