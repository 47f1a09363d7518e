import type { PlanStrings } from '../strings/planner-strings.ts'
import type { PlannerState } from './plan-item.ts'

/** What the planner needs to say its plan: its words, the federal rules behind it, and each state's clocks. */
export interface PlanData {
  words: PlanStrings
  facts: Record<string, { text: string; cite: string; url: string }>
  states: Record<string, PlannerState>
}

let loading: Promise<PlanData> | undefined

/** The data, fetched from this site once. Rejects when it cannot be had; the next call tries again. */
export function loadPlanData(): Promise<PlanData> {
  loading ??= fetchPlanData().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function fetchPlanData(): Promise<PlanData> {
  const response = await fetch('/planner/plan-data.json')
  if (!response.ok) throw new Error(`The planner's rules answered ${response.status}.`)
  return response.json()
}
