/** What a fallback face must imitate, all as fractions of the em. */
export interface FontMetrics {
  ascent: number
  descent: number
  lineGap: number
  /** Average width of a letter of English prose, weighted by how often each letter occurs. */
  letterWidth: number
}

// biome-ignore format: a table reads better than a column
/** How often each letter and the space occur in 1,000 characters of English prose. */
const FREQUENCY: Record<string, number> = {
  ' ': 183, a: 65, b: 12, c: 22, d: 32, e: 102, f: 19, g: 16, h: 49, i: 57, j: 1, k: 6, l: 33, m: 20,
  n: 57, o: 62, p: 15, q: 1, r: 49, s: 53, t: 75, u: 23, v: 8, w: 17, x: 1, y: 14, z: 1
}

/** Arial as every Windows, macOS and most Android systems have it (or a face of the same widths). */
export const ARIAL: FontMetrics = { ascent: 0.905, descent: 0.212, lineGap: 0.033, letterWidth: arialLetterWidth() }

function weighted(widthOf: (letter: string) => number): number {
  let sum = 0
  let count = 0
  for (const [letter, times] of Object.entries(FREQUENCY)) {
    sum += widthOf(letter) * times
    count += times
  }
  return sum / count
}

function arialLetterWidth(): number {
  // Advance widths of Arial in 1/2048 em, from its hmtx table.
  const widths: Record<string, number> = { ' ': 569, c: 1024, f: 569, i: 455, j: 455, k: 1024, l: 455, m: 1706 }
  const more: Record<string, number> = { r: 682, s: 1024, t: 569, v: 1024, w: 1479, x: 1024, y: 1024, z: 1024 }
  return weighted((letter) => (widths[letter] ?? more[letter] ?? 1139) / 2048)
}

/** The numbers of a font file, and where its tables begin. */
interface FontTables {
  view: DataView
  em: number
  table(tag: string): number
}

function readTables(font: Uint8Array): FontTables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = (tag: string): number => {
    const count = view.getUint16(4)
    for (let i = 0; i < count; i++) {
      const record = 12 + i * 16
      const name = String.fromCharCode(...font.subarray(record, record + 4))
      if (name === tag) return view.getUint32(record + 8)
    }
    throw new Error(`The font has no ${tag} table.`)
  }
  return { view, table, em: view.getUint16(table('head') + 18) }
}

/**
 * Reads how wide each character of an uncompressed (sfnt) font is, in fractions of the em.
 * Throws as `readFontMetrics` does.
 */
export function readLetterWidths(font: Uint8Array): (code: number) => number {
  const { view, table, em } = readTables(font)
  const hmtx = table('hmtx')
  const longMetrics = view.getUint16(table('hhea') + 34)
  const glyphOf = readCharacterMap(view, table('cmap'))
  return (code) => view.getUint16(hmtx + Math.min(glyphOf(code), longMetrics - 1) * 4) / em
}

/**
 * Reads the metrics of an uncompressed (sfnt) font.
 * Throws when a table that every font has is missing, or the font has no Unicode character map of format 4.
 */
export function readFontMetrics(font: Uint8Array): FontMetrics {
  const { view, table, em } = readTables(font)
  const hhea = table('hhea')
  const widthOf = readLetterWidths(font)
  return {
    ascent: view.getInt16(hhea + 4) / em,
    descent: -view.getInt16(hhea + 6) / em,
    lineGap: view.getInt16(hhea + 8) / em,
    letterWidth: weighted((letter) => widthOf(letter.charCodeAt(0)))
  }
}

function readCharacterMap(view: DataView, cmap: number): (code: number) => number {
  const count = view.getUint16(cmap + 2)
  for (let i = 0; i < count; i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4)
    if (view.getUint16(at) !== 4) continue
    const segments = view.getUint16(at + 6) / 2
    const [ends, starts] = [at + 14, at + 16 + segments * 2]
    const [deltas, offsets] = [starts + segments * 2, starts + segments * 4]
    return (code) => {
      for (let s = 0; s < segments; s++) {
        const start = view.getUint16(starts + s * 2)
        if (code < start || code > view.getUint16(ends + s * 2)) continue
        const offset = view.getUint16(offsets + s * 2)
        const delta = view.getUint16(deltas + s * 2)
        const glyph = offset === 0 ? code : view.getUint16(offsets + s * 2 + offset + (code - start) * 2)
        return (glyph + delta) & 0xffff
      }
      return 0
    }
  }
  throw new Error('The font has no character map of format 4.')
}
