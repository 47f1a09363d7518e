import type { PackData } from '@plain-iep/jargon'
import { HIGHLIGHT_NAME } from '@plain-iep/page-flags/style'
import { defineContentScript } from 'wxt/utils/define-content-script'
import fewPack from '../.generated/few-pack.json'
import { pageHook, setPageHook } from '../page/page-hook.ts'
import { runOnPage } from '../page/run-on-page.ts'
import { sayOnPage } from '../page/say-on-page.ts'
import { receive } from '../platform/receive.ts'
import { sendToBackground } from '../platform/send-to-background.ts'

/** A frame smaller than this, in CSS pixels, is an advertisement or a counter, not a draft. */
const SMALLEST_FRAME = { width: 300, height: 150 }

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main(ctx) {
    const isFrame = window !== window.top
    if (isFrame && (window.innerWidth < SMALLEST_FRAME.width || window.innerHeight < SMALLEST_FRAME.height)) return
    // After an update of the extension an older copy may still be here.
    pageHook()?.stop()
    const stopping = new AbortController()
    const signal = AbortSignal.any([ctx.signal, stopping.signal])
    const say = (sentence: string): void => sayOnPage(sentence, signal)
    if (!('highlights' in CSS)) {
      say('This browser is too old to mark words, so please update it.')
      return
    }
    const running = runOnPage({
      send: sendToBackground,
      pack: fewPack as PackData,
      signal,
      say,
      stop: () => stopping.abort()
    })
    setPageHook({ stop: () => stopping.abort(), provideCard: running.provideCard, signal })
    signal.addEventListener('abort', () => {
      setPageHook(undefined)
      CSS.highlights.delete(HIGHLIGHT_NAME)
    })
    receive(running.table, signal)
  }
})
