import { textWidth, wrapText } from './wrap-text.ts'

/** Which color a text has; without one it is ink. */
export type Tone = 'quiet' | 'teal' | 'on-teal'

/** A text in a drawing, ready to be written line by line. */
export interface Label {
  lines: string[]
  /** Where each line begins, has its middle or ends. */
  x: number
  /** Baseline of the first line. */
  y: number
  anchor: 'start' | 'middle' | 'end'
  bold: boolean
  tone?: Tone
}

/** A rectangle, in units of a view box. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What every drawing has: its size and its texts. */
export interface Picture {
  width: number
  height: number
  labels: Label[]
}

/** From one line to the next. */
export const LINE = 20
/** From the top of a line to its baseline. */
const BASELINE = 15

/** Where a text is to stand: below `top`, and no wider than `width`. */
export interface Place {
  x: number
  top: number
  width?: number
  anchor?: Label['anchor']
  bold?: boolean
  tone?: Tone
}

/** Writes a text at a place. */
export function writeLabel(text: string, place: Place): Label {
  const { x, top, width = Number.POSITIVE_INFINITY, anchor = 'start', bold = false, tone } = place
  const lines = width === Number.POSITIVE_INFINITY ? [text] : wrapText(text, width, bold ? 700 : 400)
  return { lines, x, y: top + BASELINE, anchor, bold, ...(tone && { tone }) }
}

/** How high a label is. */
export function heightOf(label: Label): number {
  return label.lines.length * LINE
}

/** The rectangle that a label covers. */
export function boxOf(label: Label): Box {
  const width = Math.max(...label.lines.map((line) => textWidth(line, label.bold ? 700 : 400)))
  const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor]
  const top = label.y - BASELINE
  return { left, top, right: left + width, bottom: top + heightOf(label) }
}

/** Moves a label down. */
function lowerLabel(label: Label, by: number): Label {
  return { ...label, y: label.y + by }
}

/** Writes one label in the middle of a height, counted from its top line's top. */
export function centerLabel(label: Label, middle: number): Label {
  const { top, bottom } = boxOf(label)
  return lowerLabel(label, middle - (top + bottom) / 2)
}

/** Writes texts one below the other; gives them and the height where the last one ends. */
export function stackLabels(
  texts: readonly { text: string; bold?: boolean; tone?: Tone }[],
  place: Omit<Place, 'bold' | 'tone'>
): { labels: Label[]; bottom: number } {
  let { top } = place
  const labels = texts.map((text) => {
    const label = writeLabel(text.text, { ...place, ...text, top })
    top += heightOf(label)
    return label
  })
  return { labels, bottom: top }
}
