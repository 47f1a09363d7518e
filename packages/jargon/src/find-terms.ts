import { isAfterPlace } from './find/after-place.ts'
import { applyDefinitions } from './find/apply-definitions.ts'
import { LEVELS, type Level, type Pack, STRENGTH_SHARED, STRENGTH_STRONG } from './find/pack.ts'
import { readDefinitions } from './find/read-definitions.ts'
import { type Hit, scan } from './find/scan.ts'
import { detectSections, type Section, sectionAt } from './find/sections.ts'
import { settle } from './find/settle.ts'
import { tokenize } from './find/tokenize.ts'
import { watermarkWords } from './find/watermark.ts'
import { isInAddress } from './find/web-address.ts'
import { countDocument, type DocumentCounts, type DocumentKind, documentKind } from './sense/document-kind.ts'
import { holdsAnywhere } from './sense/evidence.ts'
import { isToldOnce, mayBeInPassing } from './sense/in-passing.ts'
import { judge, type Surroundings } from './sense/judge.ts'
import type { Senses } from './sense/senses.ts'
import { isDenseInSigns } from './sense/sign-density.ts'

/** A term found at a place in a text. */
export interface Flag {
  /** Offsets in UTF-16 code units into the text that was given; `end` is exclusive. */
  start: number
  end: number
  termId: string
  level: Level
  /** Index into the sections of the text, or -1 before the first heading. */
  section: number
  /** Is this the first flag of its term in that section? */
  first: boolean
}

export interface FindOptions {
  /** Headings with their offsets; left out, they are looked for in the text. */
  sections?: readonly Section[]
  /** What the whole document is about, when the text is only a part of one that was read before. */
  kind?: DocumentKind | undefined
  /** Told what the document is about. */
  onKind?: (kind: DocumentKind) => void
  grammar?: Surroundings['grammar']
}

/**
 * Finds every term in a text, each in its special education sense: sorted by place, never overlapping. Never throws,
 * whatever the text. Time is linear in the length of the text.
 */
export function findTerms(text: string, pack: Pack, senses: Senses, options: FindOptions = {}): Flag[] {
  const tokens = tokenize(text)
  const found = scan(text, tokens, pack, watermarkWords(text, tokens))
  const definitions = readDefinitions(text, tokens, found)
  const hits = applyDefinitions(
    text,
    found.filter((hit) => !isInAddress(text, hit) && !isAfterPlace(text, tokens, pack, hit)),
    tokens,
    definitions,
    (sense, word) => senses.at(sense)?.near.words.has(word) ?? false
  )
  const counts = countDocument(tokens, hits, pack)
  const strong = hits.filter((hit) => hit.form.strength === STRENGTH_STRONG)
  const around: Surroundings = {
    text,
    tokens,
    pack,
    senses,
    kind: 'none',
    strong,
    holds: holdsAnywhere(tokens),
    hasLoneSign: counts.strongTerms.size === 1 && counts.schoolWords === 0
  }
  if (options.grammar) around.grammar = options.grammar
  const { kind, meant } = options.kind
    ? { kind: options.kind, meant: bestOfEach(hits, { ...around, kind: options.kind }) }
    : readKind(counts, hits, around)
  options.onKind?.(kind)
  return toFlags(settle(meant), pack, options.sections ?? detectSections(text))
}

/**
 * What the document is about, and the hits meant in our sense. Where its sure words do not say, the others are judged on
 * their own proof alone, and those that stand the test speak for the document too: "We started speech-to-text. You asked
 * about the pull-out time. His annual review is due." A note from a teacher may hold no other sign.
 */
function readKind(
  counts: DocumentCounts,
  hits: readonly Hit[],
  around: Surroundings
): { kind: DocumentKind; meant: Hit[] } {
  const judged = (kind: Surroundings['kind']): Hit[] => bestOfEach(hits, { ...around, kind })
  const isSpecial = documentKind(counts) === 'special'
  if (isSpecial && !mayBeInPassing(counts)) return { kind: 'special', meant: judged('special') }
  const proven = judged('none')
  const told = proven.filter((hit) => hit.form.strength !== STRENGTH_SHARED)
  if (mayBeInPassing(counts) && isToldOnce(around.text, told)) return { kind: 'none', meant: proven }
  if (isSpecial) return { kind: 'special', meant: judged('special') }
  const asked: DocumentCounts = { ...counts, plainTerms: termsOf(judged('unknown')), provenTerms: termsOf(told) }
  if (isDenseInSigns(asked)) return { kind: 'special', meant: judged('special') }
  const signs = new Set([...counts.strongTerms, ...asked.provenTerms])
  // One or two words are a chance in a paper that never says school: "The staffing team sets annual goals in October."
  const speaks = counts.strongTerms.size > 0 || signs.size >= (counts.schoolWords > 1 ? 2 : 3)
  const kind = documentKind(
    speaks ? { ...asked, strongTerms: signs, strongHits: Math.max(counts.strongHits, told.length) } : asked
  )
  return { kind, meant: kind === 'none' ? proven : judged(kind) }
}

function termsOf(hits: readonly Hit[]): Set<number> {
  return new Set(hits.map((hit) => hit.form.term))
}

/** The hits meant in our sense; of hits of the same words, only the one with the best proof. */
function bestOfEach(hits: readonly Hit[], around: Surroundings): Hit[] {
  const kept: Hit[] = []
  const proofs: number[] = []
  for (const hit of hits) {
    const proof = judge(hit, around)
    if (proof < 0) continue
    // Hits come sorted by start, so another of the same words is among the last few.
    let same = kept.length - 1
    while (same >= 0 && kept[same]?.start === hit.start && kept[same]?.end !== hit.end) same--
    if (same < 0 || kept[same]?.start !== hit.start) {
      kept.push(hit)
      proofs.push(proof)
    } else if (proof > (proofs[same] as number)) {
      kept[same] = hit
      proofs[same] = proof
    }
  }
  return kept
}

function toFlags(hits: readonly Hit[], pack: Pack, sections: readonly Section[]): Flag[] {
  const seen = new Set<number>()
  return hits.map((hit) => {
    const section = sectionAt(sections, hit.start)
    const mark = (section + 1) * pack.termIds.length + hit.form.term
    const first = !seen.has(mark)
    seen.add(mark)
    return {
      start: hit.start,
      end: hit.end,
      termId: pack.termIds[hit.form.term] as string,
      level: LEVELS[pack.levels[hit.form.term] as number] as Level,
      section,
      first
    }
  })
}
