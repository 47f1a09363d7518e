/** What a file is, told from its first bytes and its name. */
export type FileKind = 'pdf' | 'word' | 'html' | 'text' | 'binary'

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let index = 0; index < signature.length; index++) {
    if (bytes[index] !== signature.charCodeAt(index)) return false
  }
  return true
}

/** Tells the kind of a file by what is in it first, by its name second. A NUL byte in the first 8 KB means binary. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (startsWith(bytes, '%PDF-')) return 'pdf'
  if (startsWith(bytes, 'PK\u0003\u0004')) return /\.docx$/i.test(name) ? 'word' : 'binary'
  if (bytes.subarray(0, 8192).includes(0)) return 'binary'
  if (/\.x?html?$/i.test(name)) return 'html'
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 512)).trimStart().toLowerCase()
  return head.startsWith('<!doctype html') || head.startsWith('<html') ? 'html' : 'text'
}
