/** Signs and number; a second word in plain letters after a space or hyphen; and at least one more word. */
const GOES_ON = /^([^|=]+\|)([ -][a-z]{2,})([ /-].+)$/

/**
 * Writes one line of a pack: the first word and the forms of one or two words, parted by tabs; then, each after a line
 * break, a second word with its gap and the forms that go on from it, so that a reader who never meets the second word
 * never reads them. Entries "c| goal", "c| goal bank", "d| goal sheet" of "annual" →
 * "annual⇥c| goal⏎ goal⇥c| bank⇥d| sheet".
 */
export function writeLine(first: string, entries: readonly string[]): string {
  const direct: string[] = []
  const groups = new Map<string, string[]>()
  for (const entry of [...entries].sort()) {
    const [, signs = '', second, rest = ''] = GOES_ON.exec(entry) ?? []
    if (second === undefined) {
      direct.push(entry)
      continue
    }
    const group = groups.get(second)
    if (group) group.push(signs + rest)
    else groups.set(second, [signs + rest])
  }
  const written = [...groups].map(([second, group]) => [second, ...group].join('\t'))
  return [[first, ...direct].join('\t'), ...written].join('\n')
}
