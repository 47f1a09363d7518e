/** Names in the page's own highlight registry, which the page can read: they carry our prefix and no data. */
export const HIGHLIGHT_NAME = 'plain-iep-flag'
export const CURRENT_HIGHLIGHT_NAME = 'plain-iep-current'

/** The look of a flag: a dotted marigold underline with a faint tint. `::highlight` takes colours and lines only. */
export const HIGHLIGHT_CSS = `
::highlight(${HIGHLIGHT_NAME}) { background-color: rgb(245 170 30 / 0.14); text-decoration: underline dotted 2px #b36b00; }
::highlight(${CURRENT_HIGHLIGHT_NAME}) { background-color: rgb(245 170 30 / 0.42); text-decoration: underline solid 2px #8a5200; }
@media (prefers-color-scheme: dark) {
  ::highlight(${HIGHLIGHT_NAME}) { text-decoration-color: #e39a1c; }
  ::highlight(${CURRENT_HIGHLIGHT_NAME}) { text-decoration-color: #f5b342; }
}
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHT_NAME}), ::highlight(${CURRENT_HIGHLIGHT_NAME}) { background-color: transparent; text-decoration-color: LinkText; }
}
@media print { ::highlight(${HIGHLIGHT_NAME}), ::highlight(${CURRENT_HIGHLIGHT_NAME}) { background-color: transparent; text-decoration: none; } }
`
