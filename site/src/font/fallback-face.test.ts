import { expect, test } from 'vitest'
import { fallbackFace } from './fallback-face.ts'
import { ARIAL } from './font-metrics.ts'

test('a font like Arial needs no change of size', () => {
  expect(fallbackFace('F', ARIAL)).toContain('size-adjust: 100.00%')
})

test('a wider font makes the fallback larger, and its line stays that of the font', () => {
  const face = fallbackFace('F', { ...ARIAL, ascent: 1, letterWidth: ARIAL.letterWidth * 1.25 })
  expect(face).toContain('size-adjust: 125.00%')
  expect(face).toContain('ascent-override: 80.00%')
})
