import { expect, test } from 'vitest'
import { checkDay, isDay } from './check-day.ts'

test.each(['2026-11-22', '2028-02-29', '0001-01-01'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true)
})

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '11/22/2026', '2026-11-22T10:00', 'tomorrow', ''])(
  '"%s" is not a day',
  (text) => {
    expect(isDay(text)).toBe(false)
  }
)

test('an empty field is no day, and anything else is refused with a sentence', () => {
  expect(checkDay('')).toBeUndefined()
  expect(checkDay(null)).toBeUndefined()
  expect(() => checkDay('2026-02-30')).toThrow('That is not a day we can read, so pick it again.')
})
