import { describe, expect, it } from 'vitest'
import { isOfficeWording } from './office-words.ts'

describe('isOfficeWording', () => {
  it.each([
    ['baseline data', true],
    ['exclusion clause', true],
    ['projected start date', true],
    ['60 day evaluation timeline', true],
    ['504 plan', false],
    ['consent', false],
    ['special education evaluation', false],
    ['pull-out services', false]
  ])('%s: %s', (form, expected) => {
    expect(isOfficeWording(form)).toBe(expected)
  })
})
