import type { KeptPlan } from '../kept/keep-planner-dates.ts'
import { DATE_FIELDS } from '../strings/planner-strings.ts'

/** Finds one part of the planner. Throws when the page lacks it. */
export function part<T extends HTMLElement = HTMLElement>(planner: HTMLElement, selector: string): T {
  const found = planner.querySelector<T>(selector)
  if (!found) throw new Error(`The planner has no ${selector}.`)
  return found
}

const field = (planner: HTMLElement, name: string) =>
  part<HTMLInputElement | HTMLSelectElement>(planner, `[name="${name}"]`)

/** The days off that were added, in the order they were. */
export function addedDaysOff(planner: HTMLElement): string[] {
  return (part(planner, '.days-off').dataset.days ?? '').split(' ').filter(Boolean)
}

/** What the form holds. Empty fields are left out. */
export function readForm(planner: HTMLElement): KeptPlan {
  const days = DATE_FIELDS.map((name) => [name, field(planner, name).value || undefined])
  const state = field(planner, 'state').value || undefined
  return { ...Object.fromEntries(days), state, schoolDaysOff: addedDaysOff(planner) }
}

/** The first of these fields whose day cannot be used: half typed, not in the calendar, or out of the years we count. */
export function unreadableDay(
  planner: HTMLElement,
  names: readonly string[] = DATE_FIELDS
): HTMLInputElement | HTMLSelectElement | undefined {
  return names.map((name) => field(planner, name)).find((box) => !box.validity.valid)
}

/** Fills the form with kept days; the days off are drawn by whoever draws their list. */
export function fillForm(planner: HTMLElement, plan: KeptPlan): void {
  for (const name of DATE_FIELDS) field(planner, name).value = plan[name] ?? ''
  field(planner, 'state').value = plan.state ?? ''
}

/** True when at least one day is given. */
export function holdsDay(plan: KeptPlan): boolean {
  return DATE_FIELDS.some((name) => plan[name])
}
