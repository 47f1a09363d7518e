import { readdirSync, readFileSync } from 'node:fs'

/** A mark: this stretch of the passage is this term. Offsets in UTF-16 code units, `end` exclusive. */
export interface Mark {
  start: number
  end: number
  termId: string
}

/** A passage to measure the finder on, with the marks a reader made. */
export interface GoldenPassage {
  name: string
  /** `special`: from special education papers; `other`: from everything else. */
  group: 'special' | 'other'
  /** What sort of text it is: "iep-part", "email", "sport" … */
  kind: string
  text: string
  marks: Mark[]
}

/**
 * Reads a passage as it is stored: "kind: email", an empty line, then the text with marks written into it,
 * `[[words|term-id]]`. Throws a sentence that names the file when a mark is not closed.
 */
export function parsePassage(name: string, group: 'special' | 'other', source: string): GoldenPassage {
  const match = /^kind: *([^\n]*)\n\s*\n([\s\S]*)$/.exec(source.replaceAll('\r\n', '\n'))
  if (!match) throw new Error(`${name} must begin with "kind: …" and an empty line.`)
  const marks: Mark[] = []
  let text = ''
  const body = (match[2] as string).trimEnd()
  let from = 0
  for (const found of body.matchAll(/\[\[([^|\]]+)\|([a-z0-9-]+)\]\]/g)) {
    text += body.slice(from, found.index)
    marks.push({ start: text.length, end: text.length + (found[1] as string).length, termId: found[2] as string })
    text += found[1]
    from = found.index + found[0].length
  }
  text += body.slice(from)
  if (text.includes('[[') || text.includes(']]'))
    throw new Error(`${name} has a mark that is not written [[words|term-id]].`)
  return { name, group, kind: (match[1] as string).trim(), text, marks }
}

/** Every golden passage, by group and name. */
export function loadPassages(): GoldenPassage[] {
  return (['special', 'other'] as const).flatMap((group) => {
    const folder = new URL(`golden/${group}/`, import.meta.url)
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => parsePassage(name, group, readFileSync(new URL(name, folder), 'utf8')))
  })
}
