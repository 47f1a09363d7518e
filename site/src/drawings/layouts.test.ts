import { expect, test } from 'vitest'
import { enDrawings as words } from '../strings/en-drawings.ts'
import { beforeCountdown, COUNTED_DAYS } from './before-countdown.ts'
import { disagreeLadder } from './disagree-ladder.ts'
import { type Box, boxOf, type Label } from './label.ts'
import { meetingMap } from './meeting-map.ts'
import { placementLadder } from './placement-ladder.ts'
import { servicesClock } from './services-clock.ts'
import { SEAT, whoSitsWhere } from './who-sits-where.ts'
import { atBothWidths } from './widths.ts'
import { WHEEL_MONTHS, yearWheel } from './year-wheel.ts'

const BOTH = ['narrow', 'wide'] as const

function isInside(label: Label, box: Box): boolean {
  const own = boxOf(label)
  return own.left >= box.left && own.right <= box.right && own.top >= box.top && own.bottom <= box.bottom
}

function holdsOne(boxes: readonly Box[], labels: readonly Label[]): boolean {
  return boxes.every((box) => labels.filter((label) => isInside(label, box)).length === 1)
}

test('a drawing is laid out for a phone and for a wide sheet', () => {
  expect(atBothWidths((name) => name)).toEqual(BOTH.map((name) => ({ name, drawing: name })))
})

test.each(BOTH)('each bubble of the %s meeting map holds one text', (name) => {
  const { bubbles, labels } = meetingMap(words.meetingMap, name)
  expect(bubbles).toHaveLength(7)
  expect(holdsOne(bubbles, labels)).toBe(true)
})

test.each(BOTH)('the %s road goes down from stop to stop, and the five in the middle are numbered', (name) => {
  const { stops, height } = meetingMap(words.meetingMap, name)
  expect(stops.map(({ number }) => number)).toEqual([undefined, 1, 2, 3, 4, 5, undefined])
  expect(stops.map(({ y }) => y)).toEqual(stops.map(({ y }) => y).sort((one, other) => one - other))
  expect(stops.every(({ y }) => y > 12 && y < height - 12)).toBe(true)
})

test.each(BOTH)('each step of the %s placement stairs holds one text and lies lower and further right', (name) => {
  const { steps, labels, asks } = placementLadder(words.placementLadder, name)
  expect(holdsOne(steps, labels)).toBe(true)
  expect(
    steps
      .slice(1)
      .every(({ top, left }, index) => top > (steps[index]?.bottom ?? 0) && left > (steps[index]?.left ?? 0))
  ).toBe(true)
  expect(asks).toHaveLength(name === 'wide' ? steps.length : steps.length - 1)
  const covered = asks.filter(({ x, y }) =>
    steps.some((box) => x + 13 > box.left && x - 13 < box.right && y + 13 > box.top && y - 13 < box.bottom)
  )
  expect(covered).toEqual([])
})

test.each(BOTH)('on the %s clock 60 days are twice as long as 30, and other spans are not measured', (name) => {
  const { spans } = servicesClock(words.servicesClock, name)
  const lengths = spans.filter(({ measured }) => measured).map(({ top, bottom }) => bottom - top)
  expect(spans.map(({ measured }) => measured)).toEqual([true, false, true, false, false])
  expect(lengths[0]).toBeCloseTo(2 * (lengths[1] ?? 0))
  expect(spans.map(({ ticks }) => ticks.length)).toEqual([5, 0, 2, 0, 0])
})

test.each(BOTH)('on the %s clock no bar reaches the next step', (name) => {
  const { spans, steps } = servicesClock(words.servicesClock, name)
  expect(spans.every(({ bottom }, index) => bottom <= (steps[index + 1]?.y ?? 0) - 12)).toBe(true)
})

test.each(BOTH)('no two seats of the %s table touch, and each is beside it', (name) => {
  const { seats, table, labels } = whoSitsWhere(words.whoSitsWhere, name)
  expect(seats).toHaveLength(8)
  const apart = seats.flatMap((seat, index) =>
    seats.slice(index + 1).map((other) => Math.hypot(seat.x - other.x, seat.y - other.y))
  )
  expect(Math.min(...apart)).toBeGreaterThan(2 * SEAT)
  const inTable = ({ x, y }: { x: number; y: number }): boolean =>
    x + SEAT > table.left && x - SEAT < table.right && y + SEAT > table.top && y - SEAT < table.bottom
  expect(seats.filter(inTable)).toEqual([])
  expect(labels.every((label) => isInside(label, table))).toBe(true)
})

test.each(BOTH)('the photo on the %s table covers no name', (name) => {
  const { photo, labels } = whoSitsWhere(words.whoSitsWhere, name)
  const covered = labels
    .map(boxOf)
    .filter(
      (box) => box.left < photo.right && photo.left < box.right && box.top < photo.bottom && photo.top < box.bottom
    )
  expect(covered).toEqual([])
})

test.each(BOTH)('the rungs of the %s ladder are counted from the ground, and lie on the rails', (name) => {
  const { rungs, rails, door } = disagreeLadder(words.disagreeLadder, name)
  expect(rungs.map(({ number }) => number)).toEqual([7, 6, 5, 4, 3, 2, 1])
  expect(rungs.every(({ y }) => y > rails.top && y < rails.bottom)).toBe(true)
  expect(door.top).toBeGreaterThan(rails.bottom)
})

test.each(BOTH)('the %s calendar has 21 days and marks those with something to do', (name) => {
  const { days, meeting } = beforeCountdown(words.beforeCountdown, name)
  expect(days).toHaveLength(21)
  expect(days.flatMap(({ marked }, index) => (marked ? [21 - index] : []))).toEqual([...COUNTED_DAYS])
  expect(Math.max(...days.map(({ bottom }) => bottom))).toBeLessThan(meeting.top)
})

test('on a wide calendar what to do stands in its own day', () => {
  const { days, labels } = beforeCountdown(words.beforeCountdown, 'wide')
  for (const [index, day] of days.entries())
    expect(
      labels.filter((label) => isInside(label, day)),
      `day ${21 - index}`
    ).toHaveLength(day.marked ? 2 : 1)
})

test('the wheel begins in August, right of the top, and its marks lie in the ring', () => {
  const { months, width } = yearWheel(words.yearWheel)
  expect(months).toHaveLength(12)
  expect(words.yearWheel.months[0]).toBe('Aug')
  expect(months[0]?.x).toBeGreaterThan(width / 2)
  expect(months[0]?.y).toBeLessThan(width / 2)
  for (const { x, y } of months) expect(Math.hypot(x - width / 2, y - width / 2)).toBeCloseTo(112, 0)
})

test('the wheel has one meeting, in March, and a talk about summer before it', () => {
  const names = words.yearWheel.months
  expect(WHEEL_MONTHS.flatMap((mark, index) => (mark === 'meeting' ? [names[index]] : []))).toEqual(['Mar'])
  expect(WHEEL_MONTHS.indexOf('summer')).toBe(WHEEL_MONTHS.indexOf('meeting') - 1)
})
