/**
 * Rows of cells as a table (RFC 4180: comma, CRLF, every cell in quotes). Cells that a spreadsheet would run as a
 * formula are disarmed. `downloadFile` adds the mark by which Excel knows UTF-8. Pure.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

/**
 * A character that starts a formula, where a cell may start: at its beginning, and after a
 * semicolon, tab or line break, at which some spreadsheets split a comma-separated file.
 * The wide forms are taken as formulas by spreadsheets set to Chinese or Japanese.
 */
const FORMULA = /(^|[;\t\r\n])([\s\0\uFEFF\u200B]*)(?=[=+\-@＝＋－＠])/g

function cell(text: string): string {
  const safe = text.trim().replace(FORMULA, "$1'$2")
  return `"${safe.replaceAll('"', '""')}"`
}
