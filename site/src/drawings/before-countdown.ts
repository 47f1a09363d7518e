import { type Box, heightOf, type Label, LINE, type Picture, writeLabel } from './label.ts'
import { round, WIDTHS, type WidthName } from './widths.ts'

/** Days before the meeting that have something to do. The last is the evening before. */
export const COUNTED_DAYS = [21, 14, 10, 7, 5, 4, 3, 2, 1] as const
export const COUNTDOWN_WEEKS = ['third', 'second', 'last'] as const

export type CountedDay = (typeof COUNTED_DAYS)[number]

export interface CountdownWords {
  alternative: string
  caption: string
  /** What stands above each row of seven days. */
  weeks: Record<(typeof COUNTDOWN_WEEKS)[number], string>
  todo: Record<CountedDay, string>
  meeting: string
}

export interface CountdownPicture extends Picture {
  days: (Box & { marked: boolean })[]
  /** The meeting itself, at the end. */
  meeting: Box
}

const DAYS_A_WEEK = 7
const BAR = 44

const isCounted = (day: number): day is CountedDay => (COUNTED_DAYS as readonly number[]).includes(day)

/** The days of a week, the earliest first, as days before the meeting. */
function daysOf(week: number): number[] {
  const first = DAYS_A_WEEK * (COUNTDOWN_WEEKS.length - week)
  return Array.from({ length: DAYS_A_WEEK }, (_, i) => first - i)
}

/**
 * Three weeks of days that count down to the meeting. On a wide sheet what to do stands in its day, as in a calendar; on
 * a phone the days are a strip, and what to do stands below it.
 */
export function beforeCountdown(words: CountdownWords, name: WidthName): CountdownPicture {
  const width = WIDTHS[name]
  const isWide = name === 'wide'
  const step = width / DAYS_A_WEEK
  const labels: Label[] = []
  const days: CountdownPicture['days'] = []
  let top = 2
  COUNTDOWN_WEEKS.forEach((week, index) => {
    labels.push(writeLabel(words.weeks[week], { x: 0, top, bold: true }))
    top += LINE + 6
    const high = isWide ? 100 : 34
    for (const [at, day] of daysOf(index).entries()) {
      const box = { left: round(at * step + 2), top, right: round((at + 1) * step - 2), bottom: top + high }
      const marked = isCounted(day)
      days.push({ ...box, marked })
      labels.push(numberIn(box, day, isWide))
      if (isWide && marked)
        labels.push(writeLabel(words.todo[day], { x: box.left + 8, top: top + 32, width: step - 18, tone: 'teal' }))
    }
    top += high + 10
    if (!isWide) {
      for (const day of daysOf(index).filter(isCounted)) {
        const todo = writeLabel(words.todo[day], { x: 34, top, width: width - 34 })
        labels.push(writeLabel(String(day), { x: 26, top, anchor: 'end', bold: true, tone: 'teal' }), todo)
        top += heightOf(todo) + 3
      }
    }
    top += isWide ? 8 : 14
  })
  const meeting = { left: 2, top, right: width - 2, bottom: top + BAR }
  labels.push(writeLabel(words.meeting, { x: width / 2, top: top + 12, anchor: 'middle', bold: true, tone: 'on-teal' }))
  return { width, height: meeting.bottom + 2, labels, days, meeting }
}

function numberIn(box: Box, day: number, isWide: boolean): Label {
  const marked = isCounted(day)
  if (isWide)
    return writeLabel(String(day), {
      x: box.left + 8,
      top: box.top + 6,
      bold: marked,
      tone: marked ? 'teal' : 'quiet'
    })
  return writeLabel(String(day), {
    x: round((box.left + box.right) / 2),
    top: box.top + (box.bottom - box.top - LINE) / 2,
    anchor: 'middle',
    bold: marked,
    tone: marked ? 'teal' : 'quiet'
  })
}
