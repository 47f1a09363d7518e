import { browser } from 'wxt/browser'

/** The permission pattern of a page's site ("https://school.org/*"), or undefined where no script can ever run. */
export function originPattern(address: string | undefined): string | undefined {
  if (!address) return undefined
  try {
    const { protocol, hostname } = new URL(address)
    return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined
  } catch {
    return undefined
  }
}

/** Asks the parent for one site. Must be called straight from a click: browsers refuse it otherwise. */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] })
}

export function mayRunOn(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] })
}

export async function giveUpSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [origin] })
}

/** Every site the parent has granted. */
export async function grantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** Calls back when sites were granted or taken away, from our pages or from the browser's own settings. */
export function onSitesChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}
