import { type Box, putCardBeside } from '@plain-iep/page-flags'
import { type CardPopover, makeCardPopover, type UiStrings } from '@plain-iep/ui'

/** Our one element in the page; an older copy of it is taken away by this id. */
const HOST_ID = 'plain-iep-card-host'

/** Inline and important: a page's own rules for "div" must not reach it. The top layer needs no z-index. */
const FIXED =
  'all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important; width: min(380px, calc(100% - 16px)) !important; max-width: none !important; display: block !important;'

/** Shows one card at a time, in a closed shadow root in the browser's top layer. */
export type CardHost = CardPopover<Box>

function makeElement(css: string): { host: HTMLElement; room: HTMLElement } {
  document.getElementById(HOST_ID)?.remove()
  const host = document.createElement('div')
  host.id = HOST_ID
  host.setAttribute('style', FIXED)
  host.setAttribute('popover', 'manual')
  const style = document.createElement('style')
  style.textContent = css
  const room = document.createElement('div')
  host.attachShadow({ mode: 'closed' }).append(style, room)
  return { host, room }
}

/** Makes the host; when the signal is aborted it is gone from the page. `css` styles the card and nothing else. */
export function makeCardHost(css: string, strings: UiStrings, signal: AbortSignal): CardHost {
  return makeCardPopover<Box>({
    ...makeElement(css),
    // In the root and not in the body, it is there in full screen, too.
    home: () => document.documentElement,
    putBeside: putCardBeside,
    strings,
    signal
  })
}
