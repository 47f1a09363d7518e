import { expect, test } from 'vitest'
import type { BankQuestion } from '../schema/question-bank.ts'
import { askedTwice, questionProblems } from './question-problems.ts'

const nothingElse = { terms: new Map(), facts: new Map() }
const question: BankQuestion = {
  id: 'start',
  part: 'goals',
  text: 'What is the starting number?',
  stage: 'during',
  role: 'teacher',
  facts: [],
  must: false
}

test('a plain question has no problems', () => {
  expect(questionProblems(question, nothingElse)).toEqual([])
})

test.each([
  [{ term: 'nowhere' }, 'term "nowhere" is not in the glossary'],
  [{ facts: ['nowhere'] }, 'fact "nowhere" is not in content/law/facts.json'],
  [{ text: `Is it ${'so '.repeat(19)}?` }, 'more than 20'],
  [{ text: 'Which individualized instructional modification necessitates documentation?' }, 'reads at grade'],
  [{ text: 'Why did you fail my child?' }, 'judges or threatens'],
  [{ followUp: 'Is that illegal?' }, 'judges or threatens'],
  [{ text: "What is my child's starting number?" }, 'straight quotes']
])('%o has a problem', (changes, sentence) => {
  expect(questionProblems({ ...question, ...changes }, nothingElse).join()).toContain(sentence)
})

test('the same words in other signs and letter case are the same question', () => {
  const again = { ...question, id: 'again', text: 'What is the starting number — ?' }
  expect(askedTwice([question, again])).toEqual(['"again" asks the same as "start": “What is the starting number — ?”'])
})

test('an id used in two files is found', () => {
  expect(askedTwice([question, { ...question, text: 'And now?' }])).toEqual(['the id "start" is used twice'])
})

test('a follow-up may not be a question of its own elsewhere', () => {
  expect(askedTwice([question, { ...question, id: 'b', text: 'And now?', followUp: question.text }])).toHaveLength(1)
})
