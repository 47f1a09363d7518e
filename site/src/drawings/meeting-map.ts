import { type Box, boxOf, centerLabel, heightOf, type Label, LINE, type Picture, writeLabel } from './label.ts'
import { round, WIDTHS, type WidthName } from './widths.ts'

/** The meeting in the order it is most often held. */
export const MEETING_STOPS = ['hello', 'progress', 'now', 'changes', 'services', 'placement', 'close'] as const

export type MeetingStop = (typeof MEETING_STOPS)[number]

export interface MeetingMapWords {
  alternative: string
  caption: string
  /** Heads of the two columns on a wide sheet. */
  heads: Record<'talk' | 'you', string>
  stops: Record<MeetingStop, { name: string; you: string }>
  rules: Record<'placement-follows-iep', string>
}

export interface MeetingMapPicture extends Picture {
  /** The road, as a path. */
  road: string
  /** The two ends have no number: the numbers are those of the list beside the drawing. */
  stops: { x: number; y: number; number?: number }[]
  bubbles: Box[]
}

/** Radius of a stop. */
const STOP = 17
/** How far the road swings to either side. */
const SWING = 9
const PAD = { x: 14, y: 9 }

interface Columns {
  road: number
  name: { x: number; width: number; anchor: Label['anchor'] }
  you: { x: number; width: number }
  /** From one row to the next. */
  gap: number
}

const COLUMNS: Record<WidthName, Columns> = {
  narrow: {
    road: STOP + SWING + 1,
    name: { x: 62, width: 264, anchor: 'start' },
    you: { x: 62, width: 264 },
    gap: 22
  },
  wide: { road: 292, name: { x: 252, width: 250, anchor: 'end' }, you: { x: 334, width: 304 }, gap: 20 }
}

/** A road with seven stops: what is talked about, and what the parent can do there. */
export function meetingMap(words: MeetingMapWords, name: WidthName): MeetingMapPicture {
  const columns = COLUMNS[name]
  const isWide = name === 'wide'
  const labels: Label[] = []
  const bubbles: Box[] = []
  const stops: MeetingMapPicture['stops'] = []
  let top = isWide ? 2 : 6
  if (isWide) {
    labels.push(
      writeLabel(words.heads.talk, { x: columns.name.x, top, anchor: 'end', tone: 'quiet' }),
      writeLabel(words.heads.you, { x: columns.you.x + PAD.x, top, tone: 'quiet' })
    )
    top += LINE + 12
  }
  MEETING_STOPS.forEach((stop, index) => {
    const { name: talk, you } = words.stops[stop]
    const above = writeLabel(talk, { ...columns.name, top, bold: true })
    const bubbleTop = isWide ? top : top + heightOf(above) + 6
    const said = writeLabel(you, {
      x: columns.you.x + PAD.x,
      top: bubbleTop + PAD.y,
      width: columns.you.width - 2 * PAD.x,
      tone: 'teal'
    })
    const bubble = {
      left: columns.you.x,
      top: bubbleTop,
      right: round(boxOf(said).right + PAD.x),
      bottom: boxOf(said).bottom + PAD.y
    }
    const middle = (bubble.top + bubble.bottom) / 2
    bubbles.push(bubble)
    labels.push(isWide ? centerLabel(above, middle) : above, said)
    const y = isWide ? middle : top + LINE / 2
    const isEnd = index === 0 || index === MEETING_STOPS.length - 1
    stops.push({ x: columns.road + (index % 2 ? SWING : -SWING), y: round(y), ...(!isEnd && { number: index }) })
    top = bubble.bottom + columns.gap
  })
  return { width: WIDTHS[name], height: top - columns.gap + 2, labels, bubbles, stops, road: roadThrough(stops) }
}

/** A smooth road from stop to stop. */
function roadThrough(stops: MeetingMapPicture['stops']): string {
  return stops
    .map(({ x, y }, index) => {
      const before = stops[index - 1]
      if (!before) return `M${x},${y}`
      const bend = round((before.y + y) / 2)
      return `C${before.x},${bend} ${x},${bend} ${x},${y}`
    })
    .join('')
}
