import { expect, test } from 'vitest'
import { parseQuestions } from './load-questions.ts'

const one = `
start-number:
  text: What is the starting number?
  stage: during
  role: teacher
`

test('a question takes its part from the name of its file and its id from its place', () => {
  expect(parseQuestions(one, 'goals.yaml')).toEqual([
    {
      id: 'start-number',
      part: 'goals',
      text: 'What is the starting number?',
      stage: 'during',
      role: 'teacher',
      facts: [],
      must: false
    }
  ])
})

test('a file that is not named for a part of the IEP is refused by name', () => {
  expect(() => parseQuestions(one, 'aims.yaml')).toThrow('aims.yaml is not named for a part of the IEP')
})

test.each([
  ['no question mark', one.replace('number?', 'number.'), 'a question ends with a question mark'],
  ['a person we do not know', one.replace('teacher', 'principal'), 'start-number.role'],
  ['a field we do not know', `${one}  tone: kind\n`, 'start-number'],
  ['an id in another style', one.replace('start-number', 'startNumber'), 'start'],
  ['an id used twice', one + one, 'goals.yaml is not valid YAML'],
  ['a line out of place', 'start-number: [', 'goals.yaml is not valid YAML']
])('%s is refused, with the file and the place', (_, source, sentence) => {
  expect(() => parseQuestions(source, 'goals.yaml')).toThrow(sentence)
})
