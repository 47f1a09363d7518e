import {
  isLetterForm,
  type Pack,
  STRENGTH_CONTEXT,
  STRENGTH_SHARED,
  STRENGTH_STRONG,
  STRENGTH_VAGUE
} from '../find/pack.ts'
import type { Hit } from '../find/scan.ts'
import { CASE_LOWER, CASE_UPPER, type Tokens } from '../find/tokens.ts'
import { isAmongCapitals } from './among-capitals.ts'
import { standsBesideName } from './beside-name.ts'
import type { DocumentKind } from './document-kind.ts'
import { countNear, countSchoolWords, type WordSpan, wordsAfter, wordsBefore } from './evidence.ts'
import type { Grammar } from './grammar.ts'
import { isInitial, isNumbering, isPartOfAbbreviation } from './initials-and-numbering.ts'
import type { Senses } from './senses.ts'
import { sentenceBounds } from './sentence-bounds.ts'
import type { WordSet } from './word-set.ts'

/** The text a hit stands in, and what is known about the whole document. */
export interface Surroundings {
  text: string
  tokens: Tokens
  pack: Pack
  senses: Senses
  /** What the document is about; `unknown` while that is being asked: a hit is then judged by its neighbours alone. */
  kind: DocumentKind | 'unknown'
  /** Strong hits of this text, sorted by start: a neighbour of that sort speaks for any other. */
  strong: readonly Hit[]
  /** True when one term alone speaks for special education in this text, and no everyday word of school does. */
  hasLoneSign: boolean
  /** Does one of these words stand anywhere in the text? */
  holds: (words: WordSet) => boolean
  /** Left out, grammar is not asked. */
  grammar?: Grammar
}

/** Points for each kind of evidence. A hit is flagged at THRESHOLD. Set on the golden passages. */
const POINTS = {
  kind: { none: -3.5, unknown: 0, touched: 1.75, special: 2.75 },
  firstNear: 2,
  nextNear: 1,
  mostNear: 4,
  wideNear: 0.75,
  firstFar: -2.5,
  nextFar: -1.5,
  beside: 3,
  named: 5,
  spelledOut: 5,
  notBeside: -9,
  strongInSentence: 1.5,
  schoolWord: 0.6,
  mostSchoolWords: 1.2,
  anywhere: 4,
  capitals: 0.5,
  shouted: -2,
  singleLetter: -2.75,
  grammarFits: 1,
  grammarClashes: -3
} as const
const THRESHOLD = 2
/** Words on each side that are looked at beyond the sentence, with less weight. */
const WIDE = 30
/** Fewer words than this between two breaks are a cell of a table, a label or a heading. */
const CELL = 6

function wordSpan(tokens: Tokens, hit: Hit, bounds: { start: number; end: number }): WordSpan {
  let first = hit.first
  while (first > 0 && (tokens.start[first - 1] as number) >= bounds.start) first--
  let last = hit.last
  while (last + 1 < tokens.count && (tokens.start[last + 1] as number) < bounds.end) last++
  return { first, last }
}

/**
 * How many words the longest entry has that stands right beside the hit; 0 when none does. The last word of the sentence
 * before is no neighbour: "on his own. Goal 2" is not an own goal.
 */
function beside(tokens: Tokens, before: WordSet, after: WordSet, hit: Hit, span: WordSpan): number {
  return Math.max(
    hit.first === span.first ? 0 : wordsBefore(tokens, before, hit),
    hit.last === span.last ? 0 : wordsAfter(tokens, after, hit)
  )
}

function hasStrongIn(strong: readonly Hit[], span: WordSpan, hit: Hit): boolean {
  let low = 0
  let high = strong.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((strong[middle] as Hit).last < span.first) low = middle + 1
    else high = middle
  }
  for (let index = low; index < strong.length; index++) {
    const other = strong[index] as Hit
    if (other.first > span.last) return false
    if (other.last < hit.first || other.first > hit.last) return true
  }
  return false
}

/** Longer texts than this, in words, would say more than one thing about special education if they were about it. */
const LONG_FOR_ONE = 40

/** "LRE" in a parts list: letters that are the only sign of special education in a text of some length. */
function isLoneLetters(hit: Hit, around: Surroundings): boolean {
  if (around.kind !== 'none' || hit.first !== hit.last || around.tokens.count < LONG_FOR_ONE) return false
  if (around.tokens.casing[hit.first] !== CASE_UPPER || hit.end - hit.start > 4) return false
  return around.hasLoneSign
}

/** Where two terms claim the same words, one that needs no proof stands above one that barely has it, below one that has plenty. */
const PLAIN = 3
const NO = -1
const SURE = 100

/**
 * Is this hit meant in its special education sense? At 0 and above it is; of two terms that claim the same words the
 * higher one has the better proof ("CPI" beside "de-escalate" or "FSIQ"). Evidence from the cheapest to the dearest: the
 * form alone, letter case, neighbours, the sentence, the document, and grammar last, where it can still change the answer.
 */
export function judge(hit: Hit, around: Surroundings): number {
  const { form } = hit
  if (form.strength === STRENGTH_STRONG) return isLoneLetters(hit, around) ? NO : SURE
  if (form.strength === STRENGTH_VAGUE) return around.kind === 'special' ? 0 : NO
  const { tokens, text } = around
  const isContext = form.strength === STRENGTH_CONTEXT || form.strength === STRENGTH_SHARED
  if (isContext && (around.kind === 'special' || around.kind === 'touched')) return PLAIN
  const bounds = sentenceBounds(text, hit.start, hit.end)
  const span = wordSpan(tokens, hit, bounds)
  if (isContext) {
    if (hasStrongIn(around.strong, span, hit)) return PLAIN
    // Words of every family's school stand beside "students" and "grade" in any newsletter.
    return form.strength === STRENGTH_CONTEXT && countSchoolWords(tokens, around.pack, span, hit) >= 2 ? PLAIN : NO
  }
  const sense = around.senses.at(form.sense)
  if (!sense) return around.kind === 'special' ? PLAIN : NO
  // "She can find facts on the page": a special paper proves nothing for a word of every day.
  // Nor does it for AT or MET among words that are all in capitals: "HE MET HIS GOAL AT HOME".
  const isShouted = form.spellsWord && isAmongCapitals(tokens, hit.first)
  // Nor for letters written small, as in a quick mail: "can we get an fba".
  const isLetters = isLetterForm(form)
  const isSmall = isLetters && tokens.casing[hit.first] === CASE_LOWER
  const isBareWord = sense.everyday || isShouted || isSmall
  let score: number = POINTS.kind[isBareWord && around.kind !== 'none' ? 'unknown' : around.kind]
  if (isShouted) score += POINTS.shouted
  // Of a phrase for our sense and a word against it the longer speaks: "developmental delay to ID" is no "to ID".
  const fits = beside(tokens, sense.before, sense.after, hit, span)
  const clashes = beside(tokens, sense.notBefore, sense.notAfter, hit, span)
  if (fits > clashes) score += POINTS.beside
  else if (clashes > 0) score += POINTS.notBeside
  if (sense.person && standsBesideName(text, hit.start, hit.end, around.grammar?.isPerson)) score += POINTS.named
  const near = countNear(tokens, sense.near, span, hit)
  if (near > 0) score += Math.min(POINTS.mostNear, POINTS.firstNear + (near - 1) * POINTS.nextNear)
  const far = countNear(tokens, sense.far, span, hit)
  if (far > 0) score += POINTS.firstFar + (far - 1) * POINTS.nextFar
  const wide = { first: Math.max(0, hit.first - WIDE), last: Math.min(tokens.count - 1, hit.last + WIDE) }
  // A table's cell is no sentence: its neighbours are the cells around it.
  const isCell = span.last - span.first < CELL && around.kind === 'special'
  if (near === 0 && countNear(tokens, sense.near, wide, hit) > 0) score += isCell ? POINTS.firstNear : POINTS.wideNear
  if (far === 0 && countNear(tokens, sense.far, wide, hit) > 0) score -= POINTS.wideNear
  if (hasStrongIn(around.strong, span, hit)) score += POINTS.strongInSentence
  score += Math.min(POINTS.mostSchoolWords, countSchoolWords(tokens, around.pack, span, hit) * POINTS.schoolWord)
  if (around.holds(sense.anywhere)) score += POINTS.anywhere
  // "Physical Therapy (PT)" stands in every hospital's paper.
  if (hit.spelledOut === STRENGTH_STRONG || (hit.spelledOut !== undefined && around.kind !== 'none'))
    score += POINTS.spelledOut
  if (isLetters && tokens.casing[hit.first] === CASE_UPPER && !isShouted) score += POINTS.capitals
  // One letter is an initial more often than a code: it needs proof.
  if (hit.end - hit.start === 1) score += isInitial(text, hit) ? POINTS.notBeside : POINTS.singleLetter
  if (isLetters && (isNumbering(text, hit) || isPartOfAbbreviation(text, hit))) score += POINTS.notBeside
  // "12 pt": small letters after a number are a unit.
  if (isSmall && hit.first !== span.first && tokens.digits[hit.first - 1] === 1) score += POINTS.notBeside
  if (sense.as && around.grammar && Math.abs(score - THRESHOLD) <= -POINTS.grammarClashes) {
    const sentence = text.slice(bounds.start, bounds.end)
    const found = around.grammar.partOfSpeech(sentence, hit.start - bounds.start, hit.end - bounds.start)
    if (found !== undefined) score += found === sense.as ? POINTS.grammarFits : POINTS.grammarClashes
  }
  return score - THRESHOLD
}
