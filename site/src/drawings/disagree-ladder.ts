import { type Box, boxOf, centerLabel, type Label, LINE, type Picture, stackLabels, writeLabel } from './label.ts'
import { round, WIDTHS, type WidthName } from './widths.ts'

/** The rungs, from the ground up. */
export const RUNGS = ['talk', 'team', 'neutral', 'outside', 'state', 'mediation', 'hearing'] as const

export type Rung = (typeof RUNGS)[number]

export const DISAGREE_RULES = [
  'iee-at-public-expense',
  'state-complaint-60-days',
  'mediation-voluntary-free',
  'hearing-decision-45-days',
  'ocr-complaint-180-days'
] as const

export interface DisagreeWords {
  alternative: string
  caption: string
  /** At the top and at the foot of the ladder. */
  ends: Record<'top' | 'foot', string>
  rungs: Record<Rung, { name: string; says: string }>
  door: { name: string; says: string }
  rules: Record<(typeof DISAGREE_RULES)[number], string>
}

export interface DisagreePicture extends Picture {
  rails: { left: number; right: number; top: number; bottom: number }
  rungs: { y: number; number: number }[]
  door: Box
}

const RAILS = { left: 4, right: 52 }
const TEXT = 70
/** On a wide sheet what a rung means stands beside its name. */
const SAYS = 356
const GAP = 20
/** The least height of a rung on a wide sheet, so that rungs lie evenly. */
const ROW = 2 * LINE

function textOf(
  words: { name: string; says: string },
  top: number,
  name: WidthName
): { labels: Label[]; bottom: number } {
  const width = WIDTHS[name]
  if (name === 'narrow')
    return stackLabels(
      [
        { text: words.name, bold: true },
        { text: words.says, tone: 'quiet' }
      ],
      {
        x: TEXT,
        top,
        width: width - TEXT
      }
    )
  const said = writeLabel(words.says, { x: SAYS, top, width: width - SAYS, tone: 'quiet' })
  const named = writeLabel(words.name, { x: TEXT, top, width: SAYS - TEXT - 16, bold: true })
  const bottom = Math.max(boxOf(said).bottom, boxOf(named).bottom, top + ROW)
  const middle = (top + bottom) / 2
  return { labels: [centerLabel(named, middle), centerLabel(said, middle)], bottom }
}

/** A ladder with its first rung at the foot, and beside its foot a side door. */
export function disagreeLadder(words: DisagreeWords, name: WidthName): DisagreePicture {
  const labels: Label[] = [writeLabel(words.ends.top, { x: TEXT, top: 2, tone: 'teal' })]
  const rungs: DisagreePicture['rungs'] = []
  let top = LINE + GAP
  for (const [index, rung] of [...RUNGS.entries()].reverse()) {
    const text = textOf(words.rungs[rung], top, name)
    labels.push(...text.labels)
    rungs.push({ y: round((top + text.bottom) / 2), number: index + 1 })
    top = text.bottom + GAP
  }
  labels.push(writeLabel(words.ends.foot, { x: TEXT, top, tone: 'teal' }))
  const rails = { ...RAILS, top: 2, bottom: top + LINE }
  const doorTop = rails.bottom + 34
  const text = textOf(words.door, doorTop, name)
  labels.push(...text.labels)
  const middle = (doorTop + text.bottom) / 2
  const door = { left: 11, top: round(middle - 28), right: 45, bottom: round(middle + 28) }
  return { width: WIDTHS[name], height: round(Math.max(door.bottom, text.bottom) + 4), labels, rails, rungs, door }
}
