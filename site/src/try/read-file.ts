import { fileKind, readDraft } from '@plain-iep/drafts'
import { readPaste } from './read-paste.ts'

/** The largest file that is read at all, in bytes: the longest text we read, with the markup of a web page around it. */
const LARGEST_FILE = 5_000_000

/** What Word on Windows saves as "plain text" where nobody chose otherwise. */
const OLD_WINDOWS = 'windows-1252'

/** What keeps a file from being read. */
export type FileRefusal = 'pdf' | 'word' | 'notText' | 'noWords' | 'tooLong'

/** The text of a file as a parent would paste it, or what keeps it from being read. */
export type OpenedFile = { text: string } | { refused: FileRefusal }

/** Reads a text or HTML file: its paragraphs, parted by a blank line. Never rejects. */
export async function readFile(file: File): Promise<OpenedFile> {
  try {
    const kind = fileKind(new Uint8Array(await file.slice(0, 8192).arrayBuffer()), file.name)
    if (kind === 'pdf' || kind === 'word') return { refused: kind }
    if (kind === 'binary') return { refused: 'notText' }
    if (file.size > LARGEST_FILE) return { refused: 'tooLong' }
    const paste = readPaste(
      readDraft(new Uint8Array(await file.arrayBuffer()), file.name, { otherwise: OLD_WINDOWS }).text
    )
    if ('paragraphs' in paste) return { text: paste.paragraphs.join('\n\n') }
    return { refused: paste.refused === 'empty' ? 'noWords' : paste.refused }
  } catch {
    // A folder, or a file that went away.
    return { refused: 'notText' }
  }
}
