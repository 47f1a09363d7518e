import { expect, test } from 'vitest'
import { localTerms } from './local-terms.ts'

const term = (id: string, name: string, states: string[], acronym?: string) => ({
  id,
  data: { name, forms: [], exact: [], states, ...(acronym ? { acronym } : {}) }
})
const terms = [
  term('ard', 'Admission, review and dismissal committee', ['TX'], 'ARD'),
  term('ten-day-recess', 'Ten-day recess', ['TX']),
  term('mdt', 'Multidisciplinary team', ['NE'], 'MDT'),
  term('fie', 'Full and individual evaluation', ['TX'], 'FIE')
]

test('a word of a state is matched by its name, its letters, or one of two sets of letters', () => {
  const { words } = localTerms(
    'TX',
    [
      { name: 'The ARD', letters: 'ARD' },
      { name: 'Ten day recess' },
      { name: 'Full Individual Evaluation', letters: 'FIIE / FIE' }
    ],
    terms
  )
  expect(words.map((entry) => entry.term?.id)).toEqual(['ard', 'ten-day-recess', 'fie'])
})

test('a word is not matched with a term of another state', () => {
  expect(localTerms('TX', [{ name: 'Multidisciplinary Team', letters: 'MDT' }], terms).words[0]?.term).toBeUndefined()
})

test('terms of the state that no word names come along', () => {
  expect(localTerms('TX', [{ name: 'ARD' }], terms).others.map(({ id }) => id)).toEqual(['ten-day-recess', 'fie'])
})
