/** One sentence at the foot of the page, for what a parent must know at once; gone after this long, in milliseconds. */
const SHOWN_MS = 9000
const NOTE_ID = 'plain-iep-note'

/** Shows a sentence on the page in a closed shadow root, read out by screen readers. Replaces the one before. */
export function sayOnPage(sentence: string, signal: AbortSignal): void {
  document.getElementById(NOTE_ID)?.remove()
  const element = document.createElement('div')
  element.id = NOTE_ID
  element.setAttribute(
    'style',
    'all: initial !important; position: fixed !important; left: 16px !important; bottom: 16px !important; z-index: 2147483647 !important;'
  )
  const shadow = element.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent =
    'p { box-sizing: border-box; max-width: min(420px, calc(100vw - 32px)); margin: 0; padding: 12px 16px; border-radius: 10px; border-left: 6px solid #f0a51f; ' +
    'background: #221c15; color: #fffaf0; font: 16px/1.45 system-ui, sans-serif; box-shadow: 0 6px 24px rgb(0 0 0 / 30%); }'
  const paragraph = document.createElement('p')
  paragraph.setAttribute('role', 'status')
  paragraph.textContent = sentence
  shadow.append(style, paragraph)
  document.documentElement.append(element)
  const timer = setTimeout(() => element.remove(), SHOWN_MS)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    // The sentence that says why we stopped may be the very one on show: it goes by its own timer.
    setTimeout(() => element.remove(), SHOWN_MS)
  })
}
