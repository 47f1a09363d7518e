import { describe, expect, it } from 'vitest'
import { isOfficeWording, isOursTogether } from './office-words.ts'

describe('isOfficeWording', () => {
  it.each([
    ['baseline data', true],
    ['exclusion clause', true],
    ['projected start date', true],
    ['60 day evaluation timeline', true],
    ['504 plan', false],
    ['functional behavioral assessment', false],
    ['initial full and individual evaluation', false],
    ['consent', false],
    ['special education evaluation', false],
    ['pull-out services', false]
  ])('%s: %s', (form, expected) => {
    expect(isOfficeWording(form)).toBe(expected)
  })
})

describe('isOursTogether', () => {
  it('knows a phrase of everyday words that only our field puts together', () => {
    expect(isOursTogether('positive behavior intervention plan')).toBe(true)
    expect(isOursTogether('functional behavior')).toBe(false)
  })
})
