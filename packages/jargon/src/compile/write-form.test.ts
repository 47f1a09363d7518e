import { describe, expect, it } from 'vitest'
import { type FormToWrite, writeForm } from './write-form.ts'

const FORM: Omit<FormToWrite, 'spelling'> = {
  term: 12,
  letterCase: 'any',
  spellsWord: false,
  strength: 'context',
  variants: []
}

describe('writeForm', () => {
  it('files a form under its first word, with the endings of its other spellings', () => {
    expect(writeForm({ ...FORM, spelling: 'Annual goal', variants: ['annual goals'] })).toEqual([
      { first: 'annual', entry: 'cC| goal~0s' }
    ])
  })

  it.each(['w/o help', 'w/out help'])('files %s under the word it is short for', (spelling) => {
    expect(writeForm({ ...FORM, spelling })).toEqual([{ first: 'without', entry: 'cC| help' }])
  })

  it.each([
    ['w/r substitution', 'w', '/r substitution'],
    ['w/min', 'w', '/min']
  ])('reads no "with" in %s', (spelling, first, rest) => {
    expect(writeForm({ ...FORM, spelling })).toEqual([{ first, entry: `cC|${rest}` }])
  })

  it.each(['ten (10) school days', '/w/ for /r/'])('refuses %s, which no reader of the pack would meet', (spelling) => {
    expect(() => writeForm({ ...FORM, spelling })).toThrow(`The form "${spelling}" cannot be found by its first word`)
  })
})
