import { browser } from 'wxt/browser'

/** Reads a JSON file that was packed with the extension. No other address is ever asked: `connect-src 'self'` forbids it. */
export async function readPackaged<T>(path: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path as '/'))
  return (await response.json()) as T
}
