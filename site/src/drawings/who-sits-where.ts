import { type Box, boxOf, heightOf, type Label, LINE, type Picture, writeLabel } from './label.ts'
import { round, WIDTHS, type WidthName } from './widths.ts'

/** How firmly a seat is someone's: yours, needed (missing only if you agree in writing), or free to be filled. */
export type Seating = 'you' | 'needed' | 'may'

/** One way round the table: your side first, then the other side, then the two ends. */
export const SEATS = [
  { id: 'guest', seating: 'may' },
  { id: 'you', seating: 'you' },
  { id: 'regular', seating: 'needed' },
  { id: 'tests', seating: 'needed' },
  { id: 'special', seating: 'needed' },
  { id: 'school', seating: 'needed' },
  { id: 'child', seating: 'may' },
  { id: 'therapist', seating: 'may' }
] as const

export type Seat = (typeof SEATS)[number]['id']

export const SEAT_RULES = [
  'team-parents',
  'team-regular-teacher',
  'excuse-topic-not-discussed',
  'excuse-topic-discussed',
  'team-people-you-invite',
  'team-child'
] as const

export interface SeatWords {
  alternative: string
  caption: string
  seats: Record<Seat, string>
  key: Record<Seating, { name: string; says: string }>
  rules: Record<(typeof SEAT_RULES)[number], string>
}

export interface SeatPicture extends Picture {
  table: Box
  /** Your child's photo, in the middle of the table. */
  photo: Box
  seats: { x: number; y: number; seating: Seating }[]
}

/** Radius of a seat, and its distance from the table's edge. */
export const SEAT = 17
const OFF = 5
const PHOTO = { width: 34, height: 42 }
const A_SIDE = 3

/** A table seen from above: upright on a phone, lying on a wide sheet. */
export function whoSitsWhere(words: SeatWords, name: WidthName): SeatPicture {
  return name === 'wide' ? lying(words) : upright(words)
}

function boxAround(x: number, y: number): Box {
  const [w, h] = [PHOTO.width / 2, PHOTO.height / 2]
  return { left: x - w, top: y - h, right: x + w, bottom: y + h }
}

const seatNamed = (index: number): { id: Seat; seating: Seating } => SEATS[index] as { id: Seat; seating: Seating }

function upright(words: SeatWords): SeatPicture {
  const width = WIDTHS.narrow
  const rim = 2 * SEAT + OFF + 2
  const end = (index: number, top: number): Label =>
    writeLabel(words.seats[seatNamed(index).id], { x: width / 2, top, width: 200, anchor: 'middle', bold: true })
  const child = end(6, rim + 10)
  const table = { left: rim, top: rim, right: width - rim, bottom: 0 }
  const row = 96
  const first = boxOf(child).bottom + 6 + row / 2
  const labels: Label[] = [child]
  const seats: SeatPicture['seats'] = [{ x: width / 2, y: SEAT + 2, seating: seatNamed(6).seating }]
  for (let at = 0; at < 2 * A_SIDE; at++) {
    const { id, seating } = seatNamed(at)
    const isLeft = at < A_SIDE
    const y = first + (at % A_SIDE) * row
    const label = writeLabel(words.seats[id], {
      x: isLeft ? table.left + 10 : table.right - 10,
      top: 0,
      width: 96,
      anchor: isLeft ? 'start' : 'end',
      bold: true
    })
    labels.push({ ...label, y: round(label.y + y - heightOf(label) / 2) })
    seats.push({ x: isLeft ? SEAT + 2 : width - SEAT - 2, y, seating })
  }
  const last = end(7, first + (A_SIDE - 0.5) * row + 6)
  table.bottom = boxOf(last).bottom + 10
  labels.push(last)
  seats.push({ x: width / 2, y: table.bottom + OFF + SEAT, seating: seatNamed(7).seating })
  return {
    width,
    height: table.bottom + rim,
    labels,
    seats,
    table,
    photo: boxAround(width / 2, first + row)
  }
}

function lying(words: SeatWords): SeatPicture {
  const width = WIDTHS.wide
  const rim = 2 * SEAT + OFF + 2
  const table = { left: rim, top: rim, right: width - rim, bottom: rim + 8 * LINE + PHOTO.height }
  const middle = (table.top + table.bottom) / 2
  const labels: Label[] = []
  const seats: SeatPicture['seats'] = []
  for (let at = 0; at < 2 * A_SIDE; at++) {
    const { id, seating } = seatNamed(at)
    const isYours = at < A_SIDE
    const x = width / 2 + ((at % A_SIDE) - 1) * 172
    const label = writeLabel(words.seats[id], { x, top: table.top + 10, width: 164, anchor: 'middle', bold: true })
    const lower = isYours ? table.bottom - table.top - 20 - heightOf(label) : 0
    labels.push({ ...label, y: label.y + lower })
    seats.push({ x, y: isYours ? table.bottom + OFF + SEAT : SEAT + 2, seating })
  }
  for (const [at, isLeft] of [
    [6, true],
    [7, false]
  ] as const) {
    const { id, seating } = seatNamed(at)
    const label = writeLabel(words.seats[id], {
      x: isLeft ? table.left + 12 : table.right - 12,
      top: 0,
      width: 104,
      anchor: isLeft ? 'start' : 'end',
      bold: true
    })
    labels.push({ ...label, y: label.y + middle - heightOf(label) / 2 })
    seats.push({ x: isLeft ? SEAT + 2 : width - SEAT - 2, y: middle, seating })
  }
  return { width, height: table.bottom + rim, labels, seats, table, photo: boxAround(width / 2, middle) }
}
