import { expect, test } from 'vitest'
import { daysBefore, localDay, planDay } from './meeting-plan.ts'

test.each([
  ['2026-12-04', '2026-11-22', 12, 'before'],
  ['2026-11-22', '2026-11-22', 0, 'during'],
  ['2026-11-20', '2026-11-22', -2, 'after']
] as const)('a meeting on %s seen on %s is %d days away', (meeting, today, left, stage) => {
  expect(planDay(meeting, today)).toEqual({ left, stage })
})

test('a change of clocks does not lose a day', () => {
  expect(planDay('2026-03-09', '2026-03-07').left).toBe(2)
})

test('counting back crosses months and leap days', () => {
  expect(daysBefore('2028-03-01', 1)).toBe('2028-02-29')
  expect(daysBefore('2027-01-03', 7)).toBe('2026-12-27')
})

test('today is the day on this device', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
