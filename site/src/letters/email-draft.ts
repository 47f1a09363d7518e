/**
 * The longest `mailto:` address that reaches a mail program everywhere, in characters. Windows cuts the command that
 * opens another program at 2,048; a little is left for the program's own part.
 */
export const LONGEST_EMAIL_DRAFT = 2_000

/** The address that opens a draft with this subject and text in the reader's own mail program. It names nobody. */
export function emailDraft(subject: string, text: string): string {
  // RFC 6068: lines of a body are parted by CRLF.
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
}
