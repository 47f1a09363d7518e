import { readDates, saveDates } from '@plain-iep/notebook'
import type { PlannerDates } from '../planner/plan-item.ts'
import { keptNotebook } from './kept-notebook.ts'

/** The planner's days and the state, as kept on this device. */
export interface KeptPlan extends PlannerDates {
  state?: string | undefined
}

/** The days the parent kept, if any. */
export async function readKeptPlan(): Promise<KeptPlan | undefined> {
  return readDates(await keptNotebook())
}

/** Keeps the days and the state. Resolves once they are on the device. */
export async function keepPlan(plan: KeptPlan): Promise<void> {
  await saveDates(await keptNotebook(), plan)
}

/** Takes all kept days away. */
export async function forgetPlan(): Promise<void> {
  await saveDates(await keptNotebook(), {})
}
