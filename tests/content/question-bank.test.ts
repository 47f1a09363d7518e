import {
  askedTwice,
  IEP_PARTS,
  loadFacts,
  loadGlossary,
  loadQuestions,
  QUESTION_ROLES,
  QUESTION_STAGES,
  questionProblems
} from '@plain-iep/content'
import { expect, test } from 'vitest'

const questions = loadQuestions()
const glossary = loadGlossary()
const context = { terms: new Map(glossary.map((term) => [term.id, term])), facts: loadFacts() }

test('the bank holds at least 170 questions', () => {
  expect(questions.length).toBeGreaterThanOrEqual(170)
})

test('no question of the bank has a problem', () => {
  const problems = questions.flatMap((question) =>
    questionProblems(question, context).map((problem) => `${question.part}/${question.id}: ${problem}`)
  )
  expect(problems).toEqual([])
})

test('no id and no question stands twice, nor beside the same question of a glossary term', () => {
  const ofTerms = glossary.flatMap((term) =>
    [...new Set(term.questions)].map((text, place) => ({ id: `glossary ${term.id} ${place}`, text }))
  )
  const ours = new Set(questions.map((question) => question.id))
  const withBank = askedTwice([...ofTerms, ...questions]).filter((problem) => ours.has(problem.split('"')[1] ?? ''))
  expect([...askedTwice(questions), ...withBank]).toEqual([])
})

test('every part of the IEP has questions, at every stage and for every role there are some', () => {
  const counts = [
    ...IEP_PARTS.map((part) => ['part', part, questions.filter((one) => one.part === part).length] as const),
    ...QUESTION_STAGES.map((stage) => ['stage', stage, questions.filter((one) => one.stage === stage).length] as const),
    ...QUESTION_ROLES.map((role) => ['role', role, questions.filter((one) => one.role === role).length] as const)
  ]
  console.table(counts.map(([by, name, count]) => ({ by, name, count })))
  const fewest = { part: 5, stage: 25, role: 15 }
  expect(counts.filter(([by, , count]) => count < fewest[by])).toEqual([])
})

test('few enough are marked as worth asking every time to be asked in one meeting', () => {
  expect(questions.filter((question) => question.must).length).toBeLessThanOrEqual(25)
})
