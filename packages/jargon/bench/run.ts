// `npm run bench`: our finder beside its peers, on the same text and the same forms, in one run. Ratios matter, not
// milliseconds: each is the median of several rounds on the machine it runs on.
import { gzipSync } from 'node:zlib'
import { loadGlossary } from '@plain-iep/content'
import AhoCorasick from 'ahocorasick'
import nlp from 'compromise/one'
import { ANY_WORDS } from '../src/compile/form-key.ts'
import { compilePack, type TermToCompile } from '../src/compile/index.ts'
import { findTerms, loadPack, loadSenses, scan, tokenize } from '../src/index.ts'

/** V8 takes about 20,000 of our forms in one expression, fewer when they are long. */
const FORMS_IN_ONE_UNION = 8_000
const LENGTH = 120_000

function median(values: number[]): number {
  const sorted = [...values].sort((one, two) => one - two)
  return sorted[sorted.length >> 1] as number
}

function time(work: () => unknown, rounds: number): number {
  work()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  return median(times)
}

/** Draft prose of the wanted length: the glossary's own example sentences, over and over, in an order that varies. */
function prose(terms: readonly { example: string }[], length: number): string {
  const parts: string[] = []
  let size = 0
  for (let step = 0; size < length; step++) {
    const { example } = terms[(step * 7919) % terms.length] as { example: string }
    parts.push(example)
    size += example.length + (step % 6 === 5 ? 2 : 1)
  }
  return parts
    .map((part, index) => part + (index % 6 === 5 ? '\n\n' : ' '))
    .join('')
    .slice(0, length)
}

/** Made-up terms on top of the real ones, to see whether the time depends on how many there are. */
function padded(terms: readonly TermToCompile[], count: number): TermToCompile[] {
  const made: TermToCompile[] = []
  for (let number = 0; made.length + terms.length < count; number++) {
    const name = `zq${number.toString(36)} plan of ${(number * 31).toString(36)}x support`
    made.push({
      id: `made-${number}`,
      name,
      forms: [`${name} form`, `support ${name}`],
      verbs: [],
      exact: [],
      kind: 'part',
      level: 'all',
      states: [],
      sense: []
    })
  }
  return [...terms.slice(0, count), ...made]
}

const terms = loadGlossary('en')
const text = prose(terms, LENGTH)
const compileStart = performance.now()
const compiled = compilePack(terms, 'en')
const compileMs = performance.now() - compileStart
const stored = JSON.stringify(compiled.pack)
const loadMs = time(() => loadPack(JSON.parse(stored)), 5)
const pack = loadPack(JSON.parse(stored))
const senses = loadSenses(compiled.senses)
// A peer cannot look for "break * into parts": those forms are ours alone.
const forms = [...compiled.owners.keys()].filter((form) => form.length > 1 && !form.includes(ANY_WORDS))
console.log(
  `${terms.length} terms, ${forms.length} forms, ${text.length} characters; Node ${process.version}, ${process.platform} ${process.arch}`
)
console.log(
  `pack ${(stored.length / 1024).toFixed(0)} KB, ${(gzipSync(stored).length / 1024).toFixed(1)} KB gzip; compile ${(compileMs / 1000).toFixed(1)} s; load ${loadMs.toFixed(1)} ms`
)

const escaped = forms
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+'))
  .sort((one, two) => two.length - one.length)
// One expression of all forms is more than V8 takes ("Regular expression too large"): as few as it takes, run in turn.
const unions: RegExp[] = []
for (let first = 0; first < escaped.length; first += FORMS_IN_ONE_UNION) {
  const part = escaped.slice(first, first + FORMS_IN_ONE_UNION)
  unions.push(new RegExp(`(?<![\\p{L}\\p{N}])(?:${part.join('|')})(?![\\p{L}\\p{N}])`, 'giu'))
}
const automaton = new AhoCorasick(forms)
const lower = text.toLowerCase()
const trie = nlp.buildTrie(forms)

const rows: [string, number, number][] = []
const ours = time(() => scan(text, tokenize(text), pack, undefined), 15)
rows.push(['ours: words → every form', ours, scan(text, tokenize(text), pack, undefined).length])
rows.push([
  'ours: findTerms, with sense and overlaps',
  time(() => findTerms(text, pack, senses), 9),
  findTerms(text, pack, senses).length
])
let unionCount = 0
const unionMs = time(() => {
  unionCount = 0
  for (const union of unions) for (const _ of text.matchAll(union)) unionCount++
}, 3)
rows.push([`union RegExp of the same forms, in ${unions.length}`, unionMs, unionCount])
rows.push([
  'Aho-Corasick package (lower-cased, no word edges)',
  time(() => automaton.search(lower), 3),
  automaton.search(lower).length
])
let lookupCount = 0
const lookupStart = performance.now()
lookupCount = nlp(text).lookup(trie).length
rows.push(['compromise lookup', performance.now() - lookupStart, lookupCount])
console.log('\nfinder'.padEnd(54), 'ms'.padStart(10), '× ours'.padStart(10), 'found'.padStart(8))
for (const [name, ms, count] of rows)
  console.log(
    name.padEnd(53),
    ms.toFixed(2).padStart(10),
    (ms / ours).toFixed(1).padStart(10),
    String(count).padStart(8)
  )

console.log('\ntime against the number of terms (words → every form, same text)')
for (const count of [100, 600, 2000, 10_000]) {
  const sized = loadPack(compilePack(padded(terms, count), 'en').pack)
  console.log(
    String(count).padStart(7),
    `${time(() => scan(text, tokenize(text), sized, undefined), 15).toFixed(2)} ms`
  )
}
