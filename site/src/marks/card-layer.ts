import { type Box, putCardBeside } from '@plain-iep/page-flags'
import { type CardPopover, en, makeCardPopover } from '@plain-iep/ui'
import { cardCss } from '@plain-iep/ui/card-css'

/**
 * Shows one card at a time over the page: a popover with a shadow root, so that the site's own styles for headings and
 * buttons stay out of the card. Styles are set by script alone, since the page's security rules allow no inline ones.
 */
export function makeCardLayer(signal: AbortSignal): CardPopover<Box> {
  const host = document.createElement('div')
  host.popover = 'manual'
  host.className = 'card-layer'
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(cardCss)
  shadow.adoptedStyleSheets = [sheet]
  const room = shadow.appendChild(document.createElement('div'))
  const layer = makeCardPopover<Box>({
    host,
    room,
    home: () => document.body,
    putBeside: putCardBeside,
    strings: en,
    signal
  })
  return {
    ...layer,
    show(...what) {
      // The reader may have changed the colors since.
      host.dataset.theme = document.documentElement.dataset.theme ?? ''
      layer.show(...what)
    }
  }
}
