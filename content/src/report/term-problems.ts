import type { Fact } from '../load/load-law.ts'
import { plainText } from '../reading/plain-text.ts'
import { measureReading, splitSentences } from '../reading/reading-grade.ts'
import type { Term } from '../schema/term.ts'

/** What the checks of a single term need to know about the rest of the content. */
export interface TermContext {
  ids: ReadonlySet<string>
  facts: ReadonlyMap<string, Fact>
  cfrIndex: ReadonlyMap<string, string>
}

/** Longest sentence allowed in a meaning, in words, and the reading grades (see docs/decisions/0004). */
export const LONGEST_SENTENCE = 20
export const TARGET_GRADE = 6
export const CEILING_GRADE = 8

/** Every spelling of a term an author wrote, headword first. */
export function spellings(term: Term): string[] {
  return [term.name, ...(term.acronym ? [term.acronym] : []), ...term.forms, ...term.verbs, ...term.exact]
}

/** The section ("300.114") of a Part 300 citation, or undefined when it cites something else. */
export function sectionOf(cite: string): string | undefined {
  return /34 CFR (300\.\d+)/.exec(cite)?.[1]
}

function holdsASpelling(term: Term): boolean {
  const example = term.example.toLowerCase()
  return spellings(term).some((form) => {
    const stem = form
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => word !== '*')
    // "#" stands for any number, "*" for any words.
    return stem.every((word) =>
      word.includes('#') ? /\d/.test(example) : example.includes(word.length > 4 ? word.slice(0, -1) : word)
    )
  })
}

/** Everything wrong with one term, a sentence each; empty when it is finished. */
export function termProblems(term: Term, context: TermContext): string[] {
  const problems: string[] = []
  const exempt = spellings(term)
  const body = plainText(term.body)
  for (const [label, text] of [
    ['meaning', term.meaning],
    ['longer meaning', body]
  ] as const) {
    const measure = measureReading(text, exempt)
    if (measure.grade > CEILING_GRADE)
      problems.push(`${label} reads at grade ${measure.grade.toFixed(1)}, above ${CEILING_GRADE}`)
    else if (measure.grade > TARGET_GRADE)
      problems.push(`note: ${label} reads at grade ${measure.grade.toFixed(1)}, aim at ${TARGET_GRADE} or less`)
    if (measure.longestSentence > LONGEST_SENTENCE)
      problems.push(`${label} has a sentence of ${measure.longestSentence} words, more than ${LONGEST_SENTENCE}`)
  }
  if (splitSentences(term.meaning).length !== 1) problems.push('meaning must be exactly one sentence')
  const sentences = splitSentences(body).length
  if (sentences < 2 || sentences > 6) problems.push(`longer meaning has ${sentences} sentences, it needs 2 to 5`)
  if (!holdsASpelling(term)) problems.push('example does not hold the term')
  if (term.related.includes(term.id)) problems.push('related names the term itself')
  for (const id of term.related) if (!context.ids.has(id)) problems.push(`related "${id}" is not a term`)
  if (new Set(term.related).size !== term.related.length) problems.push('related names a term twice')
  if (term.related.length === 0) problems.push('related is empty: link at least one term')
  for (const id of term.facts) {
    const fact = context.facts.get(id)
    if (!fact) problems.push(`fact "${id}" is not in content/law/facts.json`)
  }
  for (const cite of term.cites) {
    const section = sectionOf(cite)
    if (!section || !context.cfrIndex.has(section))
      problems.push(`citation "${cite}" is not in content/law/cfr-index.json`)
  }
  for (const form of exempt) {
    // "M = Mastered" is a line of a key, and the finder knows its sign.
    const lost = form.replace(' = ', ' ').replace(/[\p{L}\p{N}\s'’.,:/&%#*()"“”§–-]/gu, '')
    if (lost !== '') problems.push(`form "${form}" holds "${lost}", which the finder cannot tell from a plain space`)
    const guarded = term.sense.some((row) => row.forms.includes(form))
    if (/^\P{L}*\p{L}\P{L}*$/u.test(form) && !/\d/.test(form) && !guarded)
      problems.push(`form "${form}" is a single letter and needs a sense row`)
    if (/^[\d\s#%.,/-]+$/.test(form) && !guarded)
      problems.push(`form "${form}" is a bare number: give it a word, or a sense row`)
  }
  if (term.kind === 'law' && term.facts.length + term.cites.length === 0)
    problems.push('a law term needs a fact or a citation')
  if (/\b(?:illegal|unlawful|violat|sue\b)/i.test(`${term.meaning} ${term.why} ${term.questions.join(' ')}`))
    problems.push('flags ask, they do not judge: take out the verdict word')
  return problems
}
