// `npm run quality`: precision, recall and F1 by kind, and the worst misses. With --floor it fails below the floor.
// With --misses it prints every flag that is missing or too many, with the words around it.
import { loadGlossary } from '@plain-iep/content'
import { compilePack } from '../src/compile/index.ts'
import { loadPack, loadSenses } from '../src/index.ts'
import { senseMisses } from './check-senses.ts'
import { FLOOR } from './floor.ts'
import { loadPassages, type Mark } from './golden-passages.ts'
import { f1, falsePerThousand, measurePassage, type PassageResult, precision, recall, sum } from './measure.ts'

const SHOWN = 12
const percent = (value: number): string => `${(100 * value).toFixed(1)}%`.padStart(7)

const terms = loadGlossary('en')
const compiled = compilePack(terms, 'en')
const pack = loadPack(compiled.pack)
const senses = loadSenses(compiled.senses)
const results = loadPassages().map((passage) => measurePassage(passage, pack, senses))
const special = results.filter(({ passage }) => passage.group === 'special')
const other = results.filter(({ passage }) => passage.group === 'other')

function around({ passage }: PassageResult, mark: Mark): string {
  const clean = (part: string): string => part.replace(/\s+/g, ' ')
  return `${clean(passage.text.slice(Math.max(0, mark.start - 50), mark.start))}«${clean(passage.text.slice(mark.start, mark.end))}»${clean(passage.text.slice(mark.end, mark.end + 40))}`
}

console.log('kind'.padEnd(22), 'passages', ' recall', 'precision', '   F1')
for (const kind of [...new Set(special.map(({ passage }) => passage.kind))].sort()) {
  const of = special.filter(({ passage }) => passage.kind === kind)
  const score = sum(of)
  console.log(
    kind.padEnd(22),
    String(of.length).padStart(8),
    percent(recall(score)),
    percent(precision(score)).padStart(9),
    percent(f1(score))
  )
}
const all = sum(special)
const unrelated = sum(other)
const { misses, sentences } = senseMisses()
const wrongSense = misses.length / Math.max(1, sentences)
console.log(
  'all special'.padEnd(22),
  String(special.length).padStart(8),
  percent(recall(all)),
  percent(precision(all)).padStart(9),
  percent(f1(all))
)
console.log(
  `unrelated text: ${other.length} passages, ${unrelated.words} words, ${falsePerThousand(unrelated).toFixed(2)} false flags for 1,000 words`
)
console.log(`sentences of sense rows: ${sentences}, judged wrong: ${misses.length} (${percent(wrongSense).trim()})`)

const showAll = process.argv.includes('--misses')
const counts = new Map<string, number>()
for (const result of results) {
  for (const mark of result.missed) counts.set(`missed ${mark.termId}`, (counts.get(`missed ${mark.termId}`) ?? 0) + 1)
  for (const mark of result.wrong)
    counts.set(`too many ${mark.termId}`, (counts.get(`too many ${mark.termId}`) ?? 0) + 1)
}
console.log('\nworst:')
for (const [what, count] of [...counts].sort((one, two) => two[1] - one[1]).slice(0, SHOWN))
  console.log(`${String(count).padStart(4)} × ${what}`)
if (showAll) {
  for (const result of results) {
    for (const mark of result.missed)
      console.log(`${result.passage.name} MISSED ${mark.termId}: ${around(result, mark)}`)
    for (const mark of result.wrong)
      console.log(`${result.passage.name} TOO MANY ${mark.termId}: ${around(result, mark)}`)
  }
  for (const miss of misses) console.log(`${miss.termId} should be ${miss.wanted}: ${miss.sentence}`)
}

if (process.argv.includes('--floor')) {
  const failures = [
    recall(all) < FLOOR.recall && `recall ${percent(recall(all))} is below ${percent(FLOOR.recall)}`,
    precision(all) < FLOOR.precision && `precision ${percent(precision(all))} is below ${percent(FLOOR.precision)}`,
    falsePerThousand(unrelated) > FLOOR.falsePerThousand &&
      `${falsePerThousand(unrelated).toFixed(2)} false flags for 1,000 words are more than ${FLOOR.falsePerThousand}`,
    wrongSense > FLOOR.wrongSense &&
      `${percent(wrongSense)} in the wrong sense is more than ${percent(FLOOR.wrongSense)}`
  ].filter((failure): failure is string => failure !== false)
  for (const failure of failures) console.error(`Below the floor: ${failure}.`)
  process.exitCode = failures.length > 0 ? 1 : 0
}
