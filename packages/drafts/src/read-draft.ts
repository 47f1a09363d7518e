import type { DraftText } from './draft-text.ts'
import { fileKind } from './file-kind.ts'
import { readHtml } from './read-html.ts'
import { readPlainText } from './read-plain-text.ts'

/** A file that cannot be read as a draft; the message says what it is and what to do. */
export class UnreadableDraft extends Error {
  override name = 'UnreadableDraft'
}

/**
 * Reads a file's bytes as a draft. Throws `UnreadableDraft` with one plain sentence for a PDF or Word file, for a
 * binary file, and for text that is not UTF-8. Offsets are into the decoded text, a byte order mark left out.
 */
export function readDraft(bytes: Uint8Array, name: string): DraftText {
  const kind = fileKind(bytes, name)
  if (kind === 'pdf')
    throw new UnreadableDraft(
      `${name} is a PDF; copy its words into a text file first, because only text and HTML can be read here.`
    )
  if (kind === 'word') {
    throw new UnreadableDraft(
      `${name} is a Word file; save it as plain text or HTML first, because only text and HTML can be read here.`
    )
  }
  if (kind === 'binary') throw new UnreadableDraft(`${name} is not text; give a text or HTML file.`)
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableDraft(`${name} is not UTF-8 text; save it again as UTF-8.`)
  }
  return kind === 'html' ? readHtml(source) : readPlainText(source)
}
