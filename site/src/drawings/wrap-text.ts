import { letterWidth, type Weight } from './letter-widths.ts'

/** The one size of text in all drawings, in units of a view box: a unit is a pixel on the narrowest phones. */
export const TEXT_SIZE = 16

/** How wide a text stands in a drawing, in units. */
export function textWidth(text: string, weight: Weight = 400): number {
  let width = 0
  for (const sign of text) width += letterWidth(sign, weight)
  return (width / 1000) * TEXT_SIZE
}

function fill(words: readonly string[], width: number, weight: Weight): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const longer = line === undefined ? undefined : `${line} ${word}`
    if (longer !== undefined && textWidth(longer, weight) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/**
 * Breaks a text into as few lines as fit into a width, then makes those lines as even as it can. SVG breaks no lines by
 * itself. A word wider than the width stays whole on a line of its own.
 */
export function wrapText(text: string, width: number, weight: Weight = 400): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  const fewest = fill(words, width, weight)
  let even = fewest
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const lines = fill(words, narrower, weight)
    if (lines.length > fewest.length || lines.some((line) => textWidth(line, weight) > width)) break
    even = lines
  }
  return even
}
