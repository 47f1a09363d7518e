import { expect, test } from 'vitest'
import { indexByLetter } from './index-by-letter.ts'

const index = (...names: string[]) => indexByLetter(names, (name) => name)

test('letters come in order, digits first', () => {
  expect(index('Goal', '504 plan', 'autism').map(({ letter }) => letter)).toEqual(['0–9', 'A', 'G'])
})

test('an accent does not make a letter of its own', () => {
  expect(index('Évaluation', 'Extended school year')).toHaveLength(1)
})

test('names of a letter are sorted without regard to case', () => {
  expect(index('goal', 'Gait', 'GAD')[0]?.entries).toEqual(['GAD', 'Gait', 'goal'])
})

test('an anchor holds nothing that an address must escape', () => {
  expect(index('504', 'Zoo').map(({ anchor }) => anchor)).toEqual(['0-9', 'z'])
})
