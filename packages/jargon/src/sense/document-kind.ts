import type { Pack } from '../find/pack.ts'
import { STRENGTH_CONTEXT, STRENGTH_STRONG } from '../find/pack.ts'
import type { Hit } from '../find/scan.ts'
import type { Tokens } from '../find/tokens.ts'
import { keyOf, wordKey } from '../find/word-hash.ts'

const keysOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(keyOf))

/** Everyday words of hospitals. "Patient: 64-year-old female. Dysarthria, sensory loss. PT/OT consults." is no school paper. */
const HOSPITAL_WORDS = keysOf(
  'patient patients mg inpatient outpatient discharge surgery surgical tumor stroke oncology hypertension'
)

/** A paper about one child says them in every other sentence; a handbook or a newsletter says "students". */
const BOY_WORDS = keysOf('he him his himself son')
const GIRL_WORDS = keysOf('she her hers herself daughter')

/** How much a document is about special education: not at all, in passing, or through and through. */
export type DocumentKind = 'none' | 'touched' | 'special'

/** What is counted in a document. */
export interface DocumentCounts {
  words: number
  /** Terms found by a form that means special education wherever it stands. */
  strongTerms: Set<number>
  strongHits: number
  /** Terms found by a form that school papers use and other texts hardly do. */
  contextTerms: Set<number>
  /** Terms found by any form at all, ambiguous ones too. */
  anyTerms: Set<number>
  /** Terms whose hits have proof beside them, whatever the document is about; empty until that has been asked. */
  plainTerms: Set<number>
  /** Those of them with proof enough for a document that is about something else. */
  provenTerms: Set<number>
  /** Everyday words of school: student, teacher, grade. */
  schoolWords: number
  /** Everyday words of hospitals: patient, surgery. */
  hospitalWords: number
  /** Words for a boy or for a girl, whichever are more: "his or her" speaks of no one child. */
  childWords: number
}

/** Counts a text's words, its sure hits and its everyday words of school and of hospitals. */
export function countDocument(tokens: Tokens, hits: readonly Hit[], pack: Pack): DocumentCounts {
  const counts: DocumentCounts = {
    words: tokens.count,
    strongTerms: new Set(),
    strongHits: 0,
    contextTerms: new Set(),
    anyTerms: new Set(),
    plainTerms: new Set(),
    provenTerms: new Set(),
    schoolWords: 0,
    hospitalWords: 0,
    childWords: 0
  }
  for (const hit of hits) {
    counts.anyTerms.add(hit.form.term)
    if (hit.form.strength === STRENGTH_CONTEXT) counts.contextTerms.add(hit.form.term)
    if (hit.form.strength !== STRENGTH_STRONG) continue
    counts.strongTerms.add(hit.form.term)
    counts.strongHits++
  }
  let boyWords = 0
  let girlWords = 0
  for (let index = 0; index < tokens.count; index++) {
    const key = wordKey(tokens.a[index] as number, tokens.b[index] as number)
    if (pack.schoolWords.has(key)) counts.schoolWords++
    else if (HOSPITAL_WORDS.has(key)) counts.hospitalWords++
    else if (BOY_WORDS.has(key)) boyWords++
    else if (GIRL_WORDS.has(key)) girlWords++
  }
  counts.childWords = Math.max(boyWords, girlWords)
  return counts
}

/** Judges a document by its counts. The thresholds were set on the golden passages (`npm run quality`). */
export function documentKind(counts: DocumentCounts): DocumentKind {
  const { words, strongHits, schoolWords } = counts
  const distinct = counts.strongTerms.size
  const context = counts.contextTerms.size
  if (words === 0 || (counts.hospitalWords >= 2 && schoolWords === 0 && distinct < 3)) return 'none'
  const strongPerThousand = (1000 * strongHits) / words
  const contextPerThousand = (1000 * context) / words
  const schoolPerThousand = (1000 * schoolWords) / words
  if (distinct >= 3 && strongPerThousand >= 2) return 'special'
  if (distinct >= 2 && words < 600 && (schoolPerThousand >= 5 || context >= 2)) return 'special'
  // A teacher's note: a handful of the field's words, two of them beyond doubt.
  if (distinct >= 2 && words < 400 && counts.anyTerms.size >= 8) return 'special'
  if (distinct >= 1 && words < 250 && (schoolWords >= 2 || context >= 2)) return 'special'
  // A case manager's mail: "his annual is due; gen ed and our SLP can make it; he uses his break card".
  if (distinct >= 1 && context >= 3 && words < 600 && counts.anyTerms.size >= words / 30) return 'special'
  // A behavior plan or a therapist's notes may hold no word of law at all, but a crowd of the field's own words.
  const any = counts.anyTerms.size
  const anyPerThousand = (1000 * any) / words
  if (context >= 8 && contextPerThousand >= 15 && (schoolWords + distinct >= 1 || anyPerThousand >= 100))
    return 'special'
  if (context >= 5 && contextPerThousand >= 15 && schoolWords >= 2) return 'special'
  // "Posterior walker with SBA; OT: feet were not supported": a consult note is all medicine and short codes.
  if (any >= 12 && anyPerThousand >= 80 && schoolWords >= 3) return 'special'
  // A counselor's progress report: goals, prompts and sessions, and hardly a word that is ours alone.
  if (context >= 3 && any >= 15 && anyPerThousand >= 50 && schoolWords >= 1 && words < 600) return 'special'
  // A nurse's mail about seizures, with the SLP's answer on the AAC goal and the para below it.
  if (context >= 2 && any >= 14 && anyPerThousand >= 50 && schoolWords >= 2) return 'touched'
  // "Trend line is way under the aim line, benchmark for winter is 97": the words prove one another.
  const plain = counts.hospitalWords < 2 && schoolWords >= 1 ? counts.plainTerms.size : 0
  const plainPerThousand = (1000 * plain) / words
  if (plain >= 6 && plainPerThousand >= 15) return 'special'
  const isProven = counts.provenTerms.size >= 2 || plain >= 7
  if (plain >= 4 && isProven && plainPerThousand >= 10 && schoolWords >= 3) return 'touched'
  if (distinct >= 1 && strongPerThousand >= 0.7 && (distinct >= 2 || schoolWords >= 2 || context >= 2)) return 'touched'
  if (context >= 3 && contextPerThousand >= 8) return 'touched'
  return 'none'
}
