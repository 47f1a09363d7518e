import type { Fact } from '../load/load-law.ts'
import { measureReading } from '../reading/reading-grade.ts'
import type { BankQuestion } from '../schema/question-bank.ts'
import type { Term } from '../schema/term.ts'
import { spellings, TARGET_GRADE } from './term-problems.ts'

/** What the checks of a question need to know about the rest of the content. */
export interface QuestionContext {
  terms: ReadonlyMap<string, Term>
  facts: ReadonlyMap<string, Fact>
}

/** The longest question that can be read aloud in one breath, in words. */
export const LONGEST_QUESTION = 20

/** Everything wrong with one question of the bank, a sentence each; empty when it is finished. */
export function questionProblems(question: BankQuestion, { terms, facts }: QuestionContext): string[] {
  const term = question.term === undefined ? undefined : terms.get(question.term)
  const spoken = [question.text, ...(question.followUp ? [question.followUp] : [])]
  return [
    ...(question.term !== undefined && !term ? [`term "${question.term}" is not in the glossary`] : []),
    ...question.facts.flatMap((id) => factProblems(id, facts)),
    ...spoken.flatMap((text) => wordingProblems(text, term ? spellings(term) : []))
  ]
}

function factProblems(id: string, facts: QuestionContext['facts']): string[] {
  const fact = facts.get(id)
  if (!fact) return [`fact "${id}" is not in content/law/facts.json`]
  return fact.certainty === 'part' ? [`fact "${id}" is only partly confirmed`] : []
}

function wordingProblems(text: string, exempt: readonly string[]): string[] {
  const { grade, words } = measureReading(text, exempt)
  return [
    ...(words > LONGEST_QUESTION ? [`“${text}” has ${words} words, more than ${LONGEST_QUESTION}`] : []),
    ...(grade > TARGET_GRADE ? [`“${text}” reads at grade ${grade.toFixed(1)}, above ${TARGET_GRADE}`] : []),
    ...(/\b(?:illegal|unlawful|violat\w*|sue|lawsuit|lawyer|demand\w*|refus\w*|fail\w*|must)\b/i.test(text)
      ? [`“${text}” judges or threatens: ask, kindly`]
      : []),
    ...(/["']/.test(text) ? [`“${text}” has straight quotes: use ’ and “ ”`] : [])
  ]
}

/** The words of a text alone, so that two spellings of one question compare equal. */
export function sameWords(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}

/** What is wrong between the questions: an id twice, and the same words twice. Empty when all differ. */
export function askedTwice(questions: readonly Pick<BankQuestion, 'id' | 'text' | 'followUp'>[]): string[] {
  const ids = new Set<string>()
  const owners = new Map<string, string>()
  const problems: string[] = []
  for (const { id, text, followUp } of questions) {
    if (ids.has(id)) problems.push(`the id "${id}" is used twice`)
    ids.add(id)
    for (const spoken of followUp ? [text, followUp] : [text]) {
      const words = sameWords(spoken)
      const owner = owners.get(words)
      if (owner) problems.push(`"${id}" asks the same as "${owner}": “${spoken}”`)
      else owners.set(words, id)
    }
  }
  return problems
}
