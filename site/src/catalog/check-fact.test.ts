import type { Fact } from '@plain-iep/content/browser'
import { expect, test } from 'vitest'
import { checkFact } from './check-fact.ts'

const fact: Fact = {
  id: 'team-parents',
  topic: 'team',
  fact: 'You are a member of the team.',
  cite: '34 CFR 300.321(a)(1)',
  also: [],
  url: 'https://sites.ed.gov/idea/regs/b/d/300.321',
  label: 'law',
  certainty: 'seen',
  caveat: '',
  checkedOn: '2026-11'
}
const inLaw = { id: 'team-parents', voice: 'rule', file: 'rights/index.mdx' } as const
const inDepartment = { ...inLaw, voice: 'department' } as const

test('a law or a court decision may stand in <Law>, guidance in <Department>', () => {
  expect(checkFact(fact, inLaw)).toBe(fact)
  expect(checkFact({ ...fact, label: 'court' }, inLaw).label).toBe('court')
  expect(checkFact({ ...fact, label: 'guidance' }, inDepartment).label).toBe('guidance')
})

test('an unknown fact is refused with its file and id', () => {
  expect(() => checkFact(undefined, inLaw)).toThrow(/rights\/index\.mdx.*"team-parents".*names no fact/)
})

test('a fact that is only partly confirmed is refused', () => {
  expect(() => checkFact({ ...fact, certainty: 'part' }, inLaw)).toThrow('only partly confirmed')
})

test('guidance is not law, and law is not guidance', () => {
  expect(() => checkFact({ ...fact, label: 'guidance' }, inLaw)).toThrow('use <Department>')
  expect(() => checkFact(fact, inDepartment)).toThrow('use <Law>')
})
