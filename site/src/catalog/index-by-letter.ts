/** One letter of the glossary index, with its entries in reading order. */
export interface IndexLetter<Entry> {
  letter: string
  /** What `#` links to: the letter, or "0-9". */
  anchor: string
  entries: Entry[]
}

/** Files entries under their first letter; whatever begins with a digit or sign comes first, under "0–9". */
export function indexByLetter<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string
): IndexLetter<Entry>[] {
  const letters = new Map<string, Entry[]>()
  const sorted = [...entries].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en', { sensitivity: 'base' }))
  for (const entry of sorted) {
    const first = nameOf(entry).normalize('NFD').charAt(0).toUpperCase()
    const letter = /[A-Z]/.test(first) ? first : '0–9'
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return [...letters]
    .map(([letter, list]) => ({ letter, anchor: letter.replace('–', '-').toLowerCase(), entries: list }))
    .sort((a, b) => a.anchor.localeCompare(b.anchor, 'en'))
}
