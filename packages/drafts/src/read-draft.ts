import type { DraftText } from './draft-text.ts'
import { fileKind } from './file-kind.ts'
import { readHtml } from './read-html.ts'
import { readPlainText } from './read-plain-text.ts'

/** A file that cannot be read as a draft; the message says what it is and what to do. */
export class UnreadableDraft extends Error {
  override name = 'UnreadableDraft'
}

export interface ReadOptions {
  /** What text that is not UTF-8 is read as: a label of the Encoding Standard, such as 'windows-1252'. */
  otherwise?: string
}

/**
 * Reads a file's bytes as a draft. Throws `UnreadableDraft` with one plain sentence for a PDF or Word file, for a
 * binary file, and for text that is not UTF-8, unless it is said what else it may be. Offsets are into the decoded
 * text, a byte order mark left out.
 */
export function readDraft(bytes: Uint8Array, name: string, { otherwise }: ReadOptions = {}): DraftText {
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
  const source = decode(bytes, 'utf-8') ?? (otherwise === undefined ? undefined : decode(bytes, otherwise))
  if (source === undefined) throw new UnreadableDraft(`${name} is not UTF-8 text; save it again as UTF-8.`)
  return kind === 'html' ? readHtml(source) : readPlainText(source)
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
