import { type Box, boxOf, centerLabel, heightOf, type Label, LINE, type Picture, writeLabel } from './label.ts'
import { WIDTHS, type WidthName } from './widths.ts'

/** Places where help is given, from the one the law leans to, down. */
export const PLACES = ['regular', 'resource', 'part', 'most', 'separate', 'residential', 'home'] as const

export type PlaceId = (typeof PLACES)[number]

export const PLACEMENT_RULES = ['placement-continuum', 'lre-removal-rule', 'lre-meaning'] as const

export interface PlacementWords {
  alternative: string
  caption: string
  places: Record<PlaceId, string>
  /** The question between two steps. */
  question: string
  most: string
  least: string
  rules: Record<(typeof PLACEMENT_RULES)[number], string>
}

export interface PlacementPicture extends Picture {
  steps: Box[]
  /** Discs with a question mark: one before each step down, and on a wide sheet one beside the question itself. */
  asks: { x: number; y: number }[]
}

/** Radius of a question mark's disc. */
const ASK = 13
const PAD = { x: 14, y: 9 }

const STAIR: Record<WidthName, { indent: number; step: number; gap: number }> = {
  narrow: { indent: 9, step: 274, gap: 32 },
  wide: { indent: 42, step: 388, gap: 14 }
}

/** Stairs that go down from the regular class; before each step down, a question. */
export function placementLadder(words: PlacementWords, name: WidthName): PlacementPicture {
  const { indent, step, gap } = STAIR[name]
  const width = WIDTHS[name]
  const isWide = name === 'wide'
  const labels: Label[] = []
  const steps: Box[] = []
  const asks: PlacementPicture['asks'] = []
  labels.push(writeLabel(words.most, { x: 0, top: 2, tone: 'quiet' }))
  let top = LINE + 10
  PLACES.forEach((place, index) => {
    const left = index * indent
    const label = writeLabel(words.places[place], {
      x: left + PAD.x,
      top: top + PAD.y,
      width: step - 2 * PAD.x,
      bold: index === 0
    })
    const box = { left, top, right: left + step, bottom: boxOf(label).bottom + PAD.y }
    steps.push(box)
    labels.push(label)
    const before = steps[index - 1]
    // Wide: in the corner under the step above. Narrow: in the gap between the two.
    if (before) asks.push(isWide ? { x: left - 21, y: (box.top + box.bottom) / 2 } : { x: left + 20, y: top - gap / 2 })
    top = box.bottom + gap
  })
  const bottom = top - gap
  const [first] = asks
  if (first && !isWide)
    labels.push(writeLabel(words.question, { x: first.x + ASK + 8, top: first.y - LINE / 2, tone: 'teal' }))
  if (isWide) {
    const asked = writeLabel(words.question, { x: 2 * ASK + 8, top: 0, width: 110, tone: 'teal' })
    const middle = bottom - heightOf(asked) / 2
    labels.push(centerLabel(asked, middle))
    asks.push({ x: ASK, y: middle })
  }
  labels.push(writeLabel(words.least, { x: width, top: bottom + 8, anchor: 'end', tone: 'quiet' }))
  return { width, height: bottom + LINE + 10, labels, steps, asks }
}
