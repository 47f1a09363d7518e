import { getEntry } from 'astro:content'
import type { APIRoute } from 'astro'
import { publishedStates } from '../../catalog/states.ts'
import type { PlanData } from '../../planner/plan-data.ts'
import { stringsFor } from '../../strings/strings-for.ts'

const FACTS = [
  'evaluation-60-days',
  'iep-meeting-30-days',
  'records-before-iep-meeting',
  'iep-annual-review',
  'reevaluation-three-years',
  'reevaluation-once-a-year'
]

/** What the planner reads once a plan is asked for. It holds every state, so no request tells which one was chosen. */
export const GET: APIRoute = async () => {
  const facts = await Promise.all(
    FACTS.map(async (id) => {
      const fact = (await getEntry('facts', id))?.data
      if (!fact || fact.certainty === 'part') throw new Error(`The planner may not show the fact "${id}".`)
      return [id, { text: fact.fact, cite: fact.cite, url: fact.url }] as const
    })
  )
  const states = (await publishedStates()).map(({ code, name, reply, evaluation, iep, draft, wait }) => [
    code,
    { code, name, reply, evaluation, iep, draft, wait }
  ])
  const data: PlanData = {
    words: stringsFor('en').planner.plan,
    facts: Object.fromEntries(facts),
    states: Object.fromEntries(states)
  }
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } })
}
