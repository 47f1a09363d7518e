import { tokenize } from './tokenize.ts'
import { GAP_BRACKET, GAP_COLON, GAP_COMMA, GAP_LEGEND, GAP_SLASH } from './tokens.ts'
import { addEdge, findEdge, makeEdges, type TrieEdges } from './trie-edges.ts'
import { makeBits, setBit } from './word-bits.ts'
import { HASH_A, HASH_B, keyOf, stepA, stepB, wordKey } from './word-hash.ts'

/** How much a form alone says that the text is about special education. */
export const STRENGTH_STRONG = 0
/** Flagged where the text around it is about school or special education. */
export const STRENGTH_CONTEXT = 1
/** Has a sense row: flagged only when the evidence of that row says so. */
export const STRENGTH_SENSE = 2
/** Vague wording: flagged only in papers that are clearly about special education. */
export const STRENGTH_VAGUE = 3

/** As STRENGTH_CONTEXT, but a word of medicine or statistics as well: it does not count as a sign of school papers. */
export const STRENGTH_SHARED = 4

/** Letter case a form asks for. */
export const CASE_ANY = 0
export const CASE_LETTERS = 1
export const CASE_EXACT = 2
/** Letters in capitals or, as in a quick mail, all small: "can we get an fba". */
export const CASE_EITHER = 3

export type Level = 'few' | 'most' | 'all'
export const LEVELS: readonly Level[] = ['few', 'most', 'all']

/** The pack as it is stored: plain JSON, small, made by `compile/compile-pack.ts`. */
export interface PackData {
  version: 1
  language: string
  /** Term ids, and a digit each for their levels (0 few, 1 most, 2 all), in the order forms number them. */
  ids: string[]
  levels: string
  /** A line a first word: the word, then the forms that begin with it, parted by tabs. See `compile/write-form.ts`. */
  lines: string[]
  /** Everyday words of school ("student", "grade"): they are counted, never flagged. */
  schoolWords: string[]
}

/** One spelling that ends at a place in the trie. */
export interface FormEntry {
  term: number
  letterCase: number
  /** Capitals that are a word of every day in small letters: AT, MET, MAP. */
  spellsWord: boolean
  strength: number
  /** Row in the sense pack, or -1. */
  sense: number
  /** The spelling itself, for forms whose exact letters count; else ''. */
  exact: string
}

/** Is the form a set of letters (IEP, OT), whether it may be written small or not? */
export function isLetterForm({ letterCase }: FormEntry): boolean {
  return letterCase === CASE_LETTERS || letterCase === CASE_EITHER
}

/** A pack ready for scanning. Lines are read into the trie when their first word is first met in a text. */
export interface Pack {
  language: string
  termIds: string[]
  levels: Uint8Array
  /** First word's key → its line, until the line has been read. */
  unread: Map<number, string>
  /** One bit a word that can begin a form, by the low 16 bits of its first hash. */
  firstWords: Uint8Array
  edges: TrieEdges
  /** Node → the forms that end there. Node 0 is the root. */
  ends: (FormEntry[] | undefined)[]
  /** Node and gap → node reached by any number ("#"). */
  anyNumber: Map<number, number>
  /** Node → node reached by one to four words, whatever they are ("*"). */
  anyWords: Map<number, number>
  schoolWords: Set<number>
}

/** What the gaps that make a path of their own add to a hash. */
const GAP_MARKS: Readonly<Record<number, number>> = {
  [GAP_SLASH]: 0x51a5,
  [GAP_COLON]: 0x6b3d,
  [GAP_COMMA]: 0x2f17,
  [GAP_LEGEND]: 0x7c69,
  [GAP_BRACKET]: 0x19d5
}

/**
 * Marks a hash as "after a slash", "after a colon", "after a comma", "after an equals sign" or "in a bracket", so that
 * "12:1:1", "Scales, Third Edition", "M = Mastered" and "extended time (1.5x)" are paths of their own.
 */
export function gapMark(a: number, gap: number): number {
  return a ^ (GAP_MARKS[gap] ?? 0)
}

/** The node reached from `node` by a word, or -1. */
export function follow(pack: Pack, node: number, a: number, b: number): number {
  return findEdge(pack.edges, node, a, b)
}

function newNode(pack: Pack): number {
  return pack.ends.push(undefined) - 1
}

function edgeTo(pack: Pack, node: number, a: number, b: number): number {
  const known = findEdge(pack.edges, node, a, b)
  if (known !== -1) return known
  const target = newNode(pack)
  addEdge(pack.edges, node, a, b, target)
  return target
}

/** The node that a map of ways leads to; a new one where there is none yet. */
function nodeAt(pack: Pack, ways: Map<number, number>, key: number): number {
  const known = ways.get(key)
  if (known !== undefined) return known
  const target = newNode(pack)
  ways.set(key, target)
  return target
}

/** The key in `anyNumber` of the path that goes on from a node, after such a gap, with any number. */
export function anyNumberKey(node: number, gap: number): number {
  const way = gap === GAP_SLASH ? 1 : gap === GAP_COLON ? 2 : gap === GAP_BRACKET ? 3 : 0
  return node * 4 + way
}

function endForm(pack: Pack, node: number, entry: FormEntry): void {
  const ends = pack.ends[node]
  if (ends) ends.push(entry)
  else pack.ends[node] = [entry]
}

/** Walks a spelling into the trie; returns its last node, the node before it, and the last word's hashes and gap. */
function addPath(pack: Pack, spelling: string): { before: number; node: number; a: number; b: number; gap: number } {
  // "#" and "*" would be read as a break; a digit in their place keeps the gaps around it.
  const tokens = tokenize(spelling.replace(/[#*]/g, '0'))
  let node = 0
  let before = 0
  let a = 0
  let b = 0
  let gap = 0
  for (let index = 0; index < tokens.count; index++) {
    before = node
    a = tokens.a[index] as number
    b = tokens.b[index] as number
    gap = index === 0 ? 0 : (tokens.gap[index] as number)
    const sign = spelling[tokens.start[index] as number]
    if (sign === '#') node = nodeAt(pack, pack.anyNumber, anyNumberKey(node, gap))
    else if (sign === '*') node = nodeAt(pack, pack.anyWords, node)
    else node = edgeTo(pack, node, gapMark(a, gap), b)
  }
  return { before, node, a, b, gap }
}

const CASE_SIGNS: Readonly<Record<string, number>> = { '=': CASE_EXACT, '^': CASE_LETTERS, '*': CASE_EITHER }

function readEntry(pack: Pack, first: string, written: string): void {
  const bar = written.indexOf('|')
  const signs = written.slice(0, bar)
  const tilde = written.lastIndexOf('~')
  const rest = tilde === -1 ? written.slice(bar + 1) : written.slice(bar + 1, tilde)
  const letterCase = CASE_SIGNS[signs[0] as string] ?? CASE_ANY
  const spelling = letterCase === CASE_EXACT ? rest : first + rest
  const [, term = '0', kind = '', sense] = /^[=^*]?!?([0-9a-z]+)([CVSF]?)(\d*)/.exec(signs) ?? []
  const entry: FormEntry = {
    term: Number.parseInt(term, 36),
    letterCase,
    spellsWord: signs.includes('!'),
    strength:
      kind === 'S'
        ? STRENGTH_SENSE
        : kind === 'V'
          ? STRENGTH_VAGUE
          : kind === 'F'
            ? STRENGTH_SHARED
            : kind === 'C'
              ? STRENGTH_CONTEXT
              : STRENGTH_STRONG,
    sense: kind === 'S' ? Number(sense) : -1,
    exact: letterCase === CASE_EXACT ? spelling : ''
  }
  const path = addPath(pack, spelling)
  endForm(pack, path.node, entry)
  if (tilde === -1) return
  for (const ending of written.slice(tilde + 1).split(',')) {
    const dropped = Number(ending[0])
    if (dropped > 0) {
      endForm(pack, addPath(pack, spelling.slice(0, spelling.length - dropped) + ending.slice(1)).node, entry)
      continue
    }
    let { a, b } = path
    for (let index = 1; index < ending.length; index++) {
      a = stepA(a, ending.charCodeAt(index))
      b = stepB(b, ending.charCodeAt(index))
    }
    endForm(pack, edgeTo(pack, path.before, gapMark(a, path.gap), b), entry)
  }
}

function readLine(pack: Pack, line: string): void {
  const [first = '', ...entries] = line.split('\t')
  for (const entry of entries) readEntry(pack, first, entry)
}

/** Makes sure that every form beginning with this word is in the trie. */
export function readFirstWord(pack: Pack, a: number, b: number): void {
  const key = wordKey(a, b)
  const line = pack.unread.get(key)
  if (line === undefined) return
  pack.unread.delete(key)
  readLine(pack, line)
}

/** Makes a stored pack ready for scanning: a millisecond or two, because its lines are read as they are needed. */
export function loadPack(data: PackData): Pack {
  const pack: Pack = {
    language: data.language,
    termIds: data.ids,
    levels: Uint8Array.from(data.levels, Number),
    unread: new Map(),
    firstWords: makeBits(),
    edges: makeEdges(),
    ends: [undefined],
    anyNumber: new Map(),
    anyWords: new Map(),
    schoolWords: new Set(data.schoolWords.map(keyOf))
  }
  for (const line of data.lines) {
    if (line.startsWith('#')) {
      readLine(pack, line)
      continue
    }
    let a = HASH_A
    let b = HASH_B
    for (let index = 0; index < line.length; index++) {
      const code = line.charCodeAt(index)
      if (code === 9) break
      a = stepA(a, code)
      b = stepB(b, code)
    }
    pack.unread.set(wordKey(a, b), line)
    setBit(pack.firstWords, a)
  }
  return pack
}
