import { HIGHLIGHT_CSS } from '@plain-iep/page-flags/style'
import type { PageStatus, Preferences } from '../messages/contract.ts'
import { type HandlerTable, PlainProblem } from '../messages/handle.ts'
import { injectCardScript, injectFlagScript, injectFlagStyle, registerFlagScript } from '../platform/page-scripts.ts'
import { sendToTab } from '../platform/send-to-tab.ts'
import { giveUpSite, grantedSites, mayRunOn, onSitesChanged, originPattern } from '../platform/site-permission.ts'
import { onCommand, onInstalled, onTabGone, showBadge, tabAddress } from '../platform/tabs.ts'
import { cannotRunReason } from './cannot-run.ts'

/** Switching the flags of a page on and off, and keeping the toolbar button's number right. */
export interface SiteSwitches {
  /** Passes changed preferences on to every page that is flagged now. */
  tellPages(preferences: Preferences): void
}

export function handleSites(table: HandlerTable): SiteSwitches {
  const flagged = new Map<number, PageStatus>()

  async function followPermissions(): Promise<void> {
    await registerFlagScript(await grantedSites())
  }
  onSitesChanged(() => void followPermissions())
  // Browsers forget registered scripts when the extension is updated.
  onInstalled(() => void followPermissions())
  onTabGone((tabId) => {
    if (flagged.delete(tabId)) void showBadge(tabId, '')
  })

  async function statusOf(tabId: number): Promise<PageStatus | null> {
    try {
      return await sendToTab(tabId)('tab:status', {})
    } catch {
      // No script of ours is in that tab.
      return null
    }
  }

  async function start(tabId: number): Promise<void> {
    if (await statusOf(tabId)) return
    try {
      await injectFlagScript(tabId)
    } catch {
      throw new PlainProblem(cannotRunReason(await tabAddress(tabId)))
    }
  }

  table.handle('page:status', async (status, { tabId, frameId }) => {
    if (tabId === undefined || frameId !== 0) return null
    flagged.set(tabId, status)
    await showBadge(tabId, status.words.length > 0 ? String(status.words.length) : '')
    return null
  })
  table.handle('page:bring-card', async (_params, { tabId, frameId }) => {
    if (tabId !== undefined) await injectCardScript(tabId, frameId)
    return null
  })
  table.handle('page:bring-style', async (_params, { tabId, frameId }) => {
    if (tabId !== undefined) await injectFlagStyle(tabId, frameId, HIGHLIGHT_CSS)
    return null
  })
  table.handle('view:site-switch', async ({ tabId }) => {
    const address = await tabAddress(tabId)
    const origin = originPattern(address)
    const status = await statusOf(tabId)
    const always = origin !== undefined && (await mayRunOn(origin))
    return {
      state: always ? 'always' : status ? 'once' : 'off',
      canRun: origin !== undefined,
      reason: origin === undefined ? cannotRunReason(address) : '',
      host: origin === undefined ? '' : new URL(address as string).host,
      status
    }
  })
  table.handle('view:check-page', async ({ tabId }) => {
    await start(tabId)
    return null
  })
  table.handle('view:always-check', async ({ tabId }) => {
    await followPermissions()
    await start(tabId)
    return null
  })
  table.handle('view:turn-off', async ({ tabId }) => {
    const origin = originPattern(await tabAddress(tabId))
    await sendToTab(tabId)('tab:stop', {}).catch(() => undefined)
    flagged.delete(tabId)
    await showBadge(tabId, '')
    if (origin && (await mayRunOn(origin))) await giveUpSite(origin)
    return null
  })
  onCommand((command, tabId) => {
    if (tabId === undefined) return
    if (command === 'next-word' || command === 'previous-word') {
      void sendToTab(tabId)('tab:step', { by: command === 'next-word' ? 1 : -1 }).catch(() => undefined)
    }
  })

  return {
    tellPages(preferences) {
      for (const tabId of flagged.keys()) void sendToTab(tabId)('tab:preferences', preferences).catch(() => undefined)
    }
  }
}
