import { expect, test } from 'vitest'
import { dueDay } from './due-day.ts'

const words = { dueBy: 'By {date}', dueToday: 'Today, {date}', duePast: 'Was due {date}' }

test.each([
  ['2026-12-20', 14, '2026-12-06', 'By December 6, 2026'],
  ['2026-12-06', 14, '2026-11-22', 'Today, November 22, 2026'],
  ['2026-12-04', 14, '2026-11-20', 'Was due November 20, 2026'],
  ['2028-03-01', 1, '2028-02-29', 'By February 29, 2028']
])('for a meeting on %s, %i days before is %s', (meeting, count, day, sentence) => {
  expect(dueDay(meeting, count, new Date('2026-11-22T23:30:00'), words)).toEqual({ day, sentence })
})
