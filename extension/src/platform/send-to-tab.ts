import { browser } from 'wxt/browser'
import { makeSend, type Send } from '../messages/send.ts'

/** Asks the page script in the top frame of a tab. */
export function sendToTab(tabId: number): Send {
  return makeSend((envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }))
}
