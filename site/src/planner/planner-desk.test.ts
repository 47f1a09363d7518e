// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { enPlan } from '../strings/en-plan.ts'
import { DATE_FIELDS } from '../strings/planner-strings.ts'
import type { PlanData } from './plan-data.ts'
import { makePlan, openKept, press } from './planner-desk.ts'

const fact = (text: string) => ({ text, cite: '34 CFR 300', url: 'https://example.org/rule' })
const data: PlanData = {
  words: enPlan,
  facts: { 'evaluation-60-days': fact('Sixty days.'), 'iep-annual-review': fact('Once a year.') },
  states: {}
}

function planner(): HTMLElement {
  const fields = DATE_FIELDS.map((name) => `<input name="${name}">`).join('')
  document.body.innerHTML = `<div data-failed="The rules did not load.">${fields}
    <select name="state"><option value=""></option></select>
    <input name="firstOff"><input name="lastOff"><p class="days-off-status"></p><ul class="days-off"></ul>
    <input type="checkbox" name="keep"><button data-do="make-plan"></button><button data-do="forget" hidden></button>
    <button data-do="add-days-off"></button><p class="planner-status"></p>
    <section class="date-plan" hidden><div class="plan-lists"></div><button data-do="calendar"></button></section></div>`
  return document.body.firstElementChild as HTMLElement
}

const set = (name: string, value: string) => {
  const field = document.querySelector<HTMLInputElement>(`[name=${name}]`)
  if (field) field.value = value
}
const button = (what: string) => document.querySelector(`[data-do=${what}]`) as HTMLButtonElement
const status = () => document.querySelector('.planner-status')?.textContent

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json(data))
})

test('without a day the planner asks for one', async () => {
  const desk = planner()
  await makePlan(desk)
  expect(status()).toBe(enPlan.nothingToPlan)
  expect(desk.querySelector<HTMLElement>('.date-plan')?.hidden).toBe(true)
})

test('a plan is shown and not kept unless the parent ticks the box', async () => {
  const desk = planner()
  set('consentDay', '2099-01-01')
  await makePlan(desk)
  expect(desk.querySelector('time')?.dateTime).toBe('2099-03-02')
  expect(desk.querySelector('.plan-lists')?.textContent).toContain('The evaluation is due')
  await openKept(planner())
  expect(document.querySelector<HTMLInputElement>('[name=consentDay]')?.value).toBe('')
})

test('kept days come back with their plan, and go when the parent takes them away', async () => {
  const desk = planner()
  set('consentDay', '2099-01-01')
  set('firstOff', '2099-01-05')
  await press(desk, button('add-days-off'))
  ;(desk.querySelector('[name=keep]') as HTMLInputElement).checked = true
  await makePlan(desk)
  expect(status()).toBe(enPlan.saved)

  const again = planner()
  await openKept(again)
  expect(again.querySelector<HTMLInputElement>('[name=consentDay]')?.value).toBe('2099-01-01')
  expect(again.querySelectorAll('.days-off li')).toHaveLength(1)
  expect(again.querySelector('time')?.dateTime).toBe('2099-03-02')
  await press(again, button('forget'))
  expect(status()).toBe(enPlan.forgotten)
  const third = planner()
  await openKept(third)
  expect(third.querySelector('time')).toBeNull()
})

test('a run of days off that ends before it begins is refused with a sentence', async () => {
  const desk = planner()
  set('firstOff', '2026-12-24')
  set('lastOff', '2026-12-20')
  await press(desk, button('add-days-off'))
  expect(document.querySelector('.days-off-status')?.textContent).toContain('before the first')
  expect(desk.querySelectorAll('.days-off li')).toHaveLength(0)
})
