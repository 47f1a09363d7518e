import { expect, test } from 'vitest'
import { writtenDate } from './written-date.ts'

test('a day is written as people write it, and stays that day everywhere', () => {
  expect(writtenDate('2026-11-22')).toBe('November 22, 2026')
  expect(writtenDate('2026-01-01')).toBe('January 1, 2026')
})
