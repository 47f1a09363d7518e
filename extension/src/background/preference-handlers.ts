import type { Preferences } from '../messages/contract.ts'
import type { HandlerTable } from '../messages/handle.ts'
import { readStored, writeStored } from '../platform/stored.ts'
import { toPreferences } from '../settings/preferences.ts'

const KEY = 'preferences'

export async function readPreferences(): Promise<Preferences> {
  return toPreferences(await readStored('local', KEY))
}

/** Reading and changing preferences; `tell` passes a change on to the pages that are flagged. */
export function handlePreferences(table: HandlerTable, tell: (preferences: Preferences) => void): void {
  let last: Promise<unknown> = Promise.resolve()

  // One change after the other: two at once would each write over what the other had read.
  function change(edit: (before: Preferences) => Preferences): Promise<Preferences> {
    const next = last.then(async () => {
      const preferences = toPreferences(edit(await readPreferences()))
      await writeStored('local', KEY, preferences)
      tell(preferences)
      return preferences
    })
    last = next.catch(() => undefined)
    return next
  }

  table.handle('page:preferences', readPreferences)
  table.handle('view:preferences', readPreferences)
  table.handle('view:set-preferences', (changes) => change((before) => ({ ...before, ...changes })))
  table.handle('page:know-word', async ({ termId }) => {
    await change((before) => ({ ...before, knownWords: [...new Set([...before.knownWords, termId])] }))
    return null
  })
}
