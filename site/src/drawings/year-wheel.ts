import { type Label, LINE, type Picture, writeLabel } from './label.ts'
import { round, WIDTHS } from './widths.ts'

/** What a month of the wheel can hold. */
export const WHEEL_MARKS = ['begin', 'report', 'test', 'summer', 'meeting'] as const

export type WheelMark = (typeof WHEEL_MARKS)[number]

/** A school year from August on, for a child whose meeting is in March. */
export const WHEEL_MONTHS: readonly (WheelMark | undefined)[] = [
  'begin',
  undefined,
  undefined,
  'report',
  'test',
  'report',
  'summer',
  'meeting',
  'report',
  undefined,
  'report',
  undefined
]

export const WHEEL_RULES = [
  'iep-annual-review',
  'iep-in-effect-each-fall',
  'iep-progress-reports',
  'reevaluation-three-years',
  'esy-if-needed',
  'parent-may-ask-for-meeting'
] as const

export interface WheelWords {
  alternative: string
  caption: string
  /** Short names, from August on. */
  months: readonly string[]
  center: { bold: string; says: string }
  key: Record<WheelMark, { name: string; says: string }>
  rules: Record<(typeof WHEEL_RULES)[number], string>
}

export interface WheelPicture extends Picture {
  months: { path: string; mark?: WheelMark; x: number; y: number }[]
}

const SIZE = WIDTHS.narrow
const MIDDLE = SIZE / 2
const RIM = MIDDLE - 2
const HUB = 90
/** Where the name and the mark of a month stand, from the middle. */
const NAME = 141
const MARK = 112

/** A point at a distance from the middle; months are counted clockwise, the first one to the right of the top. */
function pointAt(month: number, distance: number): { x: number; y: number } {
  const angle = (month / 12) * 2 * Math.PI - Math.PI / 2
  return { x: round(MIDDLE + distance * Math.cos(angle)), y: round(MIDDLE + distance * Math.sin(angle)) }
}

/** The piece of the ring that belongs to a month, as a path. */
function piece(month: number): string {
  const [a, b, c, d] = [
    pointAt(month, RIM),
    pointAt(month + 1, RIM),
    pointAt(month + 1, HUB),
    pointAt(month, HUB)
  ] as const
  return `M${a.x},${a.y}A${RIM},${RIM} 0 0 1 ${b.x},${b.y}L${c.x},${c.y}A${HUB},${HUB} 0 0 0 ${d.x},${d.y}Z`
}

/** A year as a wheel: twelve months, some with a mark, and in the middle what holds in all of them. */
export function yearWheel(words: WheelWords): WheelPicture {
  const months = WHEEL_MONTHS.map((mark, month) => ({
    path: piece(month),
    ...(mark && { mark }),
    ...pointAt(month + 0.5, MARK)
  }))
  const names = words.months.map((text, month) => {
    const mark = WHEEL_MONTHS[month]
    const { x, y } = pointAt(month + 0.5, mark ? NAME : (RIM + HUB) / 2)
    return writeLabel(text, {
      x,
      top: round(y - LINE / 2),
      anchor: 'middle',
      bold: mark !== undefined,
      ...(mark === 'meeting' && { tone: 'on-teal' as const })
    })
  })
  return { width: SIZE, height: SIZE, labels: [...names, ...hub(words)], months }
}

function hub({ center }: WheelWords): Label[] {
  const bold = writeLabel(center.bold, { x: MIDDLE, top: 0, width: 140, anchor: 'middle', bold: true })
  const says = writeLabel(center.says, { x: MIDDLE, top: bold.lines.length * LINE, width: 140, anchor: 'middle' })
  const top = MIDDLE - ((bold.lines.length + says.lines.length) * LINE) / 2
  return [bold, says].map((label) => ({ ...label, y: label.y + top }))
}
