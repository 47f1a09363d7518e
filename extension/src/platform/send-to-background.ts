import { browser } from 'wxt/browser'
import { makeSend } from '../messages/send.ts'

/** Asks the background, from a page script or one of our own pages. */
export const sendToBackground = makeSend((envelope) => browser.runtime.sendMessage(envelope))
