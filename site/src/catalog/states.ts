import { getCollection } from 'astro:content'
import { type PublishedState, publishState } from '@plain-iep/content/browser'

/** Where a state's page stands on the site. */
export const stateAddress = (code: string): string => `/states/${code.toLowerCase()}/`

/** Every state as it may be shown, by name. Pages read states through this alone. */
export async function publishedStates(): Promise<PublishedState[]> {
  const states = (await getCollection('states')).map(({ data }) => publishState(data))
  return states.sort((a, b) => a.name.localeCompare(b.name))
}
