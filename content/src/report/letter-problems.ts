import { cutAtMarks, marksOf } from '../letters/letter-marks.ts'
import type { Fact } from '../load/load-law.ts'
import { plainText } from '../reading/plain-text.ts'
import { measureReading } from '../reading/reading-grade.ts'
import type { Letter, LetterField } from '../schema/letter.ts'
import { LONGEST_SENTENCE, TARGET_GRADE } from './term-problems.ts'

/** What the checks of a single letter need to know about the rest of the content. */
export interface LetterContext {
  common: readonly LetterField[]
  facts: ReadonlyMap<string, Fact>
  /** Ids of the glossary. */
  terms: ReadonlySet<string>
}

/** Everything wrong with one letter, a sentence each; empty when it is finished. */
export function letterProblems(letter: Letter, context: LetterContext): string[] {
  return [...blankProblems(letter, context), ...lawProblems(letter, context), ...readingProblems(letter, context)]
}

function blankProblems(letter: Letter, { common }: LetterContext): string[] {
  const used = new Set(marksOf(`${letter.subject}\n${letter.letter}`))
  const own = letter.fields.map((field) => field.id)
  const shared = new Set(common.map((field) => field.id))
  const byId = new Map([...common, ...letter.fields].map((field) => [field.id, field]))
  return [
    ...[...used].filter((id) => !byId.has(id)).map((id) => `the mark {${id}} names no field`),
    ...own.filter((id) => !used.has(id)).map((id) => `field "${id}" is declared but stands nowhere in the letter`),
    ...own.filter((id) => shared.has(id)).map((id) => `field "${id}" is in the common list: do not declare it again`),
    ...own.filter((id, place) => own.indexOf(id) !== place).map((id) => `field "${id}" is declared twice`),
    ...marksOf(letter.subject)
      .filter((id) => byId.get(id)?.optional)
      .map((id) => `the subject uses "${id}", which may be left empty`),
    ...letter.letter
      .split('\n')
      .filter((line) => marksOf(line).length > 1 && marksOf(line).some((id) => byId.get(id)?.optional))
      .map((line) => `an optional blank shares its line with another, so the line cannot drop out: “${line}”`),
    ...(/[{}]/.test(
      cutAtMarks(`${letter.subject}${letter.letter}`)
        .filter((_, place) => place % 2 === 0)
        .join('')
    )
      ? ['a brace stands outside a mark']
      : [])
  ]
}

function lawProblems(letter: Letter, { facts, terms }: LetterContext): string[] {
  const tagged = [...letter.body.matchAll(/<(?:Law|Department) fact="([^"]+)"/g)].map((match) => match[1] ?? '')
  const named = [...letter.body.matchAll(/<Term id="([^"]+)"/g)].map((match) => match[1] ?? '')
  const backed = new Set(letter.facts.flatMap((id) => facts.get(id)?.cite ?? []))
  const cites = letter.letter.match(/\d+ (?:CFR|U\.S\.C\.) \d+(?:\.\d+)?(?:\(\w+\))*/g) ?? []
  return [
    ...letter.facts.filter((id) => !facts.has(id)).map((id) => `fact "${id}" is not in content/law/facts.json`),
    ...letter.facts
      .filter((id) => facts.get(id)?.certainty === 'part')
      .map((id) => `fact "${id}" is only partly confirmed`),
    ...tagged.filter((id) => !letter.facts.includes(id)).map((id) => `fact "${id}" is not in the front matter`),
    ...cites
      .filter((cite) => !backed.has(cite))
      .map((cite) => `the letter cites "${cite}", and no fact of its front matter does`),
    ...named.filter((id) => !terms.has(id)).map((id) => `<Term id="${id}"> names no term`),
    ...(/\b(?:illegal|unlawful|violat\w*|sue|lawsuit|demand\w*|or else)\b/i.test(`${letter.letter} ${letter.body}`)
      ? ['a letter asks, it never threatens: take out the hard word']
      : [])
  ]
}

function readingProblems(letter: Letter, { common }: LetterContext): string[] {
  const longText = new Set([...common, ...letter.fields].filter((field) => field.kind === 'lines').map(({ id }) => id))
  // A long blank is the parent's own words; any other is read as a short word.
  const spoken = cutAtMarks(letter.letter)
    .map((part, place) => (place % 2 === 0 ? part : longText.has(part) ? '' : 'Sam'))
    .join('')
  const texts = { letter: spoken, page: plainText(letter.body), when: letter.when, description: letter.description }
  return Object.entries(texts).flatMap(([name, text]) => {
    const { grade, longestSentence } = measureReading(text)
    return [
      ...(grade > TARGET_GRADE ? [`${name} reads at grade ${grade.toFixed(1)}, above ${TARGET_GRADE}`] : []),
      ...(longestSentence > LONGEST_SENTENCE
        ? [`${name} has a sentence of ${longestSentence} words, more than ${LONGEST_SENTENCE}`]
        : [])
    ]
  })
}
