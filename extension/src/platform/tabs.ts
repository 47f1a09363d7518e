import { browser } from 'wxt/browser'

export interface TabPlace {
  id: number
  address: string | undefined
  title: string
}

/** The tab in front of the parent. Its address is known only after a click on our button, or on a granted site. */
export async function activeTab(): Promise<TabPlace | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id, address: tab.url, title: tab.title ?? '' }
}

export async function tabAddress(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url
  } catch {
    return undefined
  }
}

/** Opens one of our own pages in a tab, or goes to the one that is open. */
export async function openOurPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path as '/')
  const [base] = url.split('#')
  const open = await browser.tabs.query({ url: `${base}*` }).catch(() => [])
  const [tab] = open
  if (tab?.id !== undefined) {
    await browser.tabs.update(tab.id, { active: true, url })
    return
  }
  await browser.tabs.create({ url })
}

/** Shows a number on the toolbar button of one tab; '' takes it away. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a5200' })
    await browser.action.setBadgeText({ tabId, text })
  } catch {
    // The tab was closed meanwhile: there is no button left to write on.
  }
}

/** Calls back when a tab goes to another page or is closed. */
export function onTabGone(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener)
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') listener(tabId)
  })
}

/** Calls back for a keyboard command of ours. */
export function onCommand(listener: (command: string, tabId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => listener(command, tab?.id))
}

/** Calls back once after the extension was installed or updated. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener())
}
