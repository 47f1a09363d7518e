import type { LetterField } from '@plain-iep/content/letters'
import { expect, test } from 'vitest'
import { asWritten } from './as-written.ts'

const fields: LetterField[] = [
  { id: 'child', label: 'Your child’s name', kind: 'text' },
  { id: 'meeting', label: 'Day of the meeting', kind: 'date' }
]

test('a day is written out', () => {
  expect(asWritten(fields, { meeting: '2026-12-04' }, 'en')).toEqual({ meeting: 'December 4, 2026' })
})

test('words stay as they are, even when they look like a day', () => {
  expect(asWritten(fields, { child: '2026-12-04' }, 'en')).toEqual({ child: '2026-12-04' })
})

test('a year still being typed breaks nothing', () => {
  expect(asWritten(fields, { meeting: '12026-12-04' }, 'en')).toEqual({ meeting: '12026-12-04' })
  expect(asWritten(fields, { meeting: '' }, 'en')).toEqual({ meeting: '' })
})
