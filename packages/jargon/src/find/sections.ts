/** A stretch of a document under one heading; `start` is the heading's offset in UTF-16 code units. */
export interface Section {
  start: number
  title: string
}

const LONGEST_HEADING = 80

function looksLikeHeading(line: string): boolean {
  if (line.length < 3 || line.length > LONGEST_HEADING) return false
  if (/^#{1,6}\s+\S/.test(line)) return true
  if (/[.!?,;]$/.test(line)) return false
  const letters = line.replace(/[^\p{L}]/gu, '')
  if (letters.length < 3) return false
  // "PRESENT LEVELS", "SECTION 5: GOALS", "Part 3. Services"
  if (letters === letters.toUpperCase() && line.split(/\s+/).length <= 10) return true
  return /^(?:section|part|page)\s+[\dIVX]+\b/i.test(line)
}

/**
 * Headings of a plain text, in order: lines in capitals, Markdown headings, "Section 5: …". The text before the first
 * heading belongs to no section. A page of HTML gives its own headings instead.
 */
export function detectSections(text: string): Section[] {
  const sections: Section[] = []
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end === -1) end = text.length
    if (end - start <= LONGEST_HEADING + 8) {
      const line = text.slice(start, end).trim()
      if (looksLikeHeading(line)) sections.push({ start, title: line.replace(/^#+\s*/, '').replace(/:$/, '') })
    }
    start = end + 1
  }
  return sections
}

/** Index of the section an offset lies in, or -1 before the first. */
export function sectionAt(sections: readonly Section[], offset: number): number {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle] as Section).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
