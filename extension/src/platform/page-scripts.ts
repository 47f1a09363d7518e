import { browser } from 'wxt/browser'

const FLAG_SCRIPT = '/content-scripts/flags.js'
const CARD_SCRIPT = '/card.js'
const REGISTRATION = 'always-check'

/** Puts the flag script into every frame of a tab. Rejects where the browser allows no script. */
export async function injectFlagScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FLAG_SCRIPT] })
}

/** Brings the card to one frame, when its first flag wants explaining. */
export async function injectCardScript(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CARD_SCRIPT] })
}

/** Paints flags: the style sheet comes from us, so a page's own security rules cannot refuse it. */
export async function injectFlagStyle(tabId: number, frameId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css })
}

/** Has the browser load the flag script on every page of these origins ("https://school.org/*") from now on. */
export async function registerFlagScript(origins: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] })
  if (origins.length === 0) return
  await browser.scripting.registerContentScripts([
    { id: REGISTRATION, matches: origins, js: [FLAG_SCRIPT], runAt: 'document_idle', persistAcrossSessions: true }
  ])
}
