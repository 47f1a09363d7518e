import { browser } from 'wxt/browser'

/** Reads one value of the extension's own storage; undefined when it was never written. */
export async function readStored<T>(area: 'local' | 'session', key: string): Promise<T | undefined> {
  return (await browser.storage[area].get(key))[key] as T | undefined
}

export async function writeStored(area: 'local' | 'session', key: string, value: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: value })
}

export async function removeStored(area: 'local' | 'session', key: string): Promise<void> {
  await browser.storage[area].remove(key)
}
