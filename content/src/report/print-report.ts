// `npm run content:report`: how many terms of each kind, how hard they are to read, and what is wrong.
import { loadGlossary } from '../load/load-glossary.ts'
import { loadCfrIndex, loadFacts } from '../load/load-law.ts'
import { measureGlossary } from './glossary-measures.ts'
import { filledInPatterns, harderWords, orphans, repeatedQuestions, sameTwice } from './glossary-problems.ts'
import { termProblems } from './term-problems.ts'

const terms = loadGlossary('en')
const measures = measureGlossary(terms)
const context = { ids: new Set(terms.map((term) => term.id)), facts: loadFacts(), cfrIndex: loadCfrIndex() }
const problems = terms
  .flatMap((term) => termProblems(term, context).map((problem) => `${term.id}: ${problem}`))
  .filter((problem) => !problem.includes(': note: '))

console.log(`${measures.terms} terms`)
for (const [kind, count] of Object.entries(measures.byKind))
  console.log(`  ${kind.padEnd(12)} ${String(count).padStart(5)}`)
for (const [level, count] of Object.entries(measures.byLevel))
  console.log(
    `  level ${level.padEnd(6)} ${String(count).padStart(5)}  ${((100 * count) / measures.terms).toFixed(1)} %`
  )
console.log(
  `  local words of ${measures.states} states · ${measures.sensed} terms with sense rows · ${measures.withLaw} with a citation`
)
console.log(
  `reading grade: ${(100 * measures.atTarget).toFixed(1)} % of texts at 6 or less, median ${measures.median.toFixed(1)}, ${measures.aboveCeiling.length} above 8`
)
console.log('hardest:')
for (const text of measures.hardest) console.log(`  ${text.grade.toFixed(1)}  ${text.id} (${text.part})`)
const lists: [string, string[]][] = [
  ['wrong', problems],
  ['the same thing twice', sameTwice(terms)],
  ['questions that stand twice', repeatedQuestions(terms)],
  ['patterns filled in', filledInPatterns(terms)],
  ['words harder than what they explain', harderWords(terms)],
  ['orphans', orphans(terms)]
]
for (const [title, list] of lists) {
  console.log(`${title}: ${list.length}`)
  for (const line of list.slice(0, 40)) console.log(`  ${line}`)
}
