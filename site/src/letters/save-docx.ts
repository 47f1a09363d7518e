const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Hands a Word file to the browser's own "save" dialog. */
export function saveDocx(bytes: ArrayBuffer, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: DOCX }))
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
