import type { Findable } from '../search/search-options.ts'
import { stringsFor } from '../strings/strings-for.ts'
import { publishedStates, stateAddress } from './states.ts'

/** What the search finds of the state pages and the planner; a state by its local words too. */
export async function findableStates(): Promise<Findable[]> {
  const { planner, states } = stringsFor('en')
  const page = (id: string, name: string, meaning: string, spellings = ''): Findable => ({
    id,
    name,
    letters: '',
    spellings,
    meaning,
    headings: ''
  })
  const each = (await publishedStates()).map(({ code, name, words }) => {
    const spellings = words.flatMap((word) => [word.name, ...(word.letters ? [word.letters] : [])]).join(' / ')
    return page(stateAddress(code), states.page.title(name), states.page.description(name), spellings)
  })
  return [
    page('/planner/', planner.title, planner.description, 'deadline / calendar / clock'),
    page('/states/', states.heading, states.description),
    ...each
  ]
}
