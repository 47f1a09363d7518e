import { expect, test } from 'vitest'
import { countDays } from './count-days.ts'
import { runsOf, weekdaysOf } from './days-off.ts'
import { isFederalHoliday } from './federal-holidays.ts'
import { addYears, daysBetween } from './plain-day.ts'

const none = new Set<string>()
const thanksgiving = new Set(['2026-11-25', '2026-11-26', '2026-11-27'])

test.each([
  ['2028-02-28', 1, '2028-02-29', 'a leap day'],
  ['2028-02-29', 1, '2028-03-01', 'after a leap day'],
  ['2027-02-28', 1, '2027-03-01', 'no leap day in this year'],
  ['2026-12-31', 1, '2027-01-01', 'the end of a year'],
  ['2026-12-02', 60, '2027-01-31', 'across a year'],
  ['2026-03-07', 2, '2026-03-09', 'the day clocks go forward'],
  ['2026-10-31', 2, '2026-11-02', 'the day clocks go back'],
  ['2026-03-31', -30, '2026-03-01', 'back across a month'],
  ['2028-03-01', -1, '2028-02-29', 'back to a leap day'],
  ['2026-11-22', 0, '2026-11-22', 'no days at all']
])('%s and %i calendar days: %s (%s)', (start, count, expected) => {
  expect(countDays(start, count, 'calendar', none)).toBe(expected)
})

test.each([
  ['2026-11-20', 1, none, '2026-11-23', 'Friday to Monday'],
  ['2026-11-21', 1, none, '2026-11-23', 'from a Saturday'],
  ['2026-11-24', 1, thanksgiving, '2026-11-30', 'over days off and a weekend'],
  ['2026-11-24', 1, none, '2026-11-25', 'with no days off given, every weekday counts'],
  ['2026-11-30', -1, thanksgiving, '2026-11-24', 'back over days off'],
  ['2026-11-30', -3, none, '2026-11-25', 'back over a weekend'],
  ['2026-12-01', 45, none, '2027-02-02', 'forty-five school days with no holidays given']
])('%s and %i school days: %s', (start, count, off, expected) => {
  expect(countDays(start, count, 'school', off)).toBe(expected)
})

test.each([
  ['2026-11-25', 1, '2026-11-27', 'over Thanksgiving'],
  ['2026-12-24', 1, '2026-12-28', 'over Christmas and a weekend'],
  ['2027-01-04', -1, '2026-12-31', 'back over New Year'],
  ['2026-07-02', 1, '2026-07-06', 'July 4 on a Saturday is kept on Friday'],
  ['2027-12-30', 1, '2028-01-03', 'New Year on a Saturday is kept in the old year']
])('%s and %i business days: %s (%s)', (start, count, expected) => {
  expect(countDays(start, count, 'business', none)).toBe(expected)
})

test('days off do not move business days, and holidays do not move school days', () => {
  expect(countDays('2026-11-23', 1, 'business', new Set(['2026-11-24']))).toBe('2026-11-24')
  expect(countDays('2026-11-25', 1, 'school', none)).toBe('2026-11-26')
})

test('a calendar of nothing but days off is refused', () => {
  const always = { has: () => true } as unknown as ReadonlySet<string>
  expect(() => countDays('2026-11-22', 1, 'school', always)).toThrow('no school days')
})

test('the federal holidays of 2026 are those the government lists', () => {
  const days = Array.from({ length: 365 }, (_, index) => countDays('2025-12-31', index + 1, 'calendar', none))
  expect(days.filter(isFederalHoliday).join(' ')).toBe(
    '2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25'
  )
})

test('a year after February 29 is February 28, and four years after it is the 29th again', () => {
  expect(addYears('2028-02-29', 1)).toBe('2029-02-28')
  expect(addYears('2028-02-29', 4)).toBe('2032-02-29')
  expect(addYears('2026-12-31', 3)).toBe('2029-12-31')
})

test('days between two days do not lose the hour of a clock change', () => {
  expect(daysBetween('2026-03-01', '2026-03-31')).toBe(30)
  expect(daysBetween('2026-11-02', '2026-10-31')).toBe(-2)
})

test('a run of days off becomes its weekdays, and weekdays become runs again', () => {
  const winter = weekdaysOf({ first: '2026-12-19', last: '2027-01-03' })
  expect(winter).toHaveLength(10)
  expect(runsOf([...winter, '2026-11-11'])).toEqual([
    { first: '2026-11-11', last: '2026-11-11' },
    { first: '2026-12-21', last: '2027-01-01' }
  ])
})

test('a run that ends before it begins, or lasts most of a year, is refused with a plain sentence', () => {
  expect(() => weekdaysOf({ first: '2026-12-02', last: '2026-12-01' })).toThrow('before the first')
  expect(() => weekdaysOf({ first: '2026-06-10', last: '2027-06-10' })).toThrow('check the year')
})
