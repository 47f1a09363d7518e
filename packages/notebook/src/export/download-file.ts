export interface FileToSave {
  /** With its ending: 'questions.csv'. */
  name: string
  /** Media type: 'text/csv', 'text/plain', 'text/markdown', 'application/json'. */
  type: string
  text: string
}

/** Hands a text to the browser's own "save" dialog. Needs a page, so it does not run in a worker. */
export function downloadFile({ name, type, text }: FileToSave): void {
  // Excel takes a CSV file for UTF-8 only when it begins with this mark.
  const mark = type === 'text/csv' ? '\uFEFF' : ''
  downloadBlob(name, new Blob([mark + text], { type: `${type};charset=utf-8` }))
}

/** The same for a file that is not text. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads the file a moment after the click; ten seconds are plenty.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
