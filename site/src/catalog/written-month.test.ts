import { expect, test } from 'vitest'
import { writtenMonth } from './written-month.ts'

test.each([
  ['2026-11', 'November 2026'],
  ['2026-01', 'January 2026'],
  ['2023', '2023']
])('%s is written %s', (month, written) => {
  expect(writtenMonth(month)).toBe(written)
})
