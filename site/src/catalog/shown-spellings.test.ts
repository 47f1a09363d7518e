import { describe, expect, it } from 'vitest'
import { shownSpellings } from './shown-spellings.ts'

describe('shownSpellings', () => {
  it('leaves out what only adds words to a name or to a spelling shown', () => {
    expect(
      shownSpellings(
        ['Break card', 'BC'],
        ['break cards for all', 'brain break pass', 'help pass', 'help pass at home']
      )
    ).toEqual(['help pass', 'brain break pass', 'break cards for all'])
  })

  it('leaves out patterns and what differs only in signs', () => {
    expect(shownSpellings(['Pull-out'], ['pull out', '#x#', 'pulled * for speech', 'pulled out'])).toEqual([
      'pulled out'
    ])
  })

  it('shows ten at most, shortest first', () => {
    const many = ['two words', ...'abcdefghijkl'.split('')]
    expect(shownSpellings(['Term'], many)).toEqual('abcdefghij'.split(''))
  })
})
