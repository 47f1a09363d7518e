import type { Page } from 'playwright-core'

/** How many things each store of the notebook holds on the device of this page; empty stores are left out. */
export function keptOnDevice(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases()
    if (!all.some(({ name }) => name === 'plain-iep')) return {}
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('plain-iep')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const counts: Record<string, number> = {}
    for (const store of opened.objectStoreNames) {
      const count = await new Promise<number>((resolve) => {
        const asked = opened.transaction(store).objectStore(store).count()
        asked.onsuccess = () => resolve(asked.result)
      })
      if (count > 0) counts[store] = count
    }
    opened.close()
    return counts
  })
}
