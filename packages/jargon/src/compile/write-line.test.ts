import { describe, expect, it } from 'vitest'
import { writeLine } from './write-line.ts'

describe('writeLine', () => {
  it('parts forms of one or two words from those that go on', () => {
    expect(writeLine('annual', ['c| goal', 'd| goal sheet', 'c| goal bank~0s'])).toBe(
      'annual\tc| goal\n goal\tc| bank~0s\td| sheet'
    )
  })

  it('keeps apart second words after a space and after a hyphen', () => {
    expect(writeLine('push', ['c|-in class', 'c| in class'])).toBe('push\n in\tc| class\n-in\tc| class')
  })

  it.each([
    'c| # minutes',
    'c| * into parts',
    "c| parent's rights",
    'c|/language therapy',
    '=c|Get It now',
    'c| goal(s) page',
    'c| w/o help',
    'c| ed. teacher'
  ])('leaves %s with the first word: its second is no plain word', (entry) => {
    expect(writeLine('first', [entry])).toBe(`first\t${entry}`)
  })
})
