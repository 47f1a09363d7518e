import { GAP_BRACKET, GAP_COLON, GAP_COMMA, GAP_LEGEND, GAP_SLASH } from './tokens.ts'
import { findEdge, type TrieEdges } from './trie-edges.ts'

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
  /** A line a first word, with every form that begins with it. See `compile/write-line.ts`. */
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

/** Forms that begin with the same two words, not yet read: the two words as spelled, and the entries parted by tabs. */
export interface UnreadForms {
  words: string
  entries: string
}

/** Bits of a node's byte in `Pack.ways`: forms go on from it that are not read yet; "#" leads on; "*" leads on. */
export const UNREAD = 1
export const ANY_NUMBER = 2
export const ANY_WORDS = 4

/** A pack ready for scanning. Its forms are read into the trie when the words they begin with are first met in a text. */
export interface Pack {
  language: string
  termIds: string[]
  levels: Uint8Array
  /** First word's key → its line, until the line has been read. */
  unread: Map<number, string>
  /** Node of two words → the forms that go on from there, until they have been read. */
  unreadBeyond: Map<number, UnreadForms[]>
  /** One bit a word that can begin a form, by the low 16 bits of its first hash. */
  firstWords: Uint8Array
  edges: TrieEdges
  /** Node → the forms that end there. Node 0 is the root. */
  ends: (FormEntry[] | undefined)[]
  /** A byte a node, which of the three maps hold it (UNREAD, ANY_NUMBER, ANY_WORDS): for most nodes none does. */
  ways: Uint8Array
  /** Node and gap → node reached by any number ("#"). */
  anyNumber: Map<number, number>
  /** Node → node reached by one to four words, whatever they are ("*"). */
  anyWords: Map<number, number>
  schoolWords: Set<number>
}

/** What the gaps that make a path of their own add to a hash. */
const GAP_MARKS = new Int32Array(16)
GAP_MARKS[GAP_SLASH] = 0x51a5
GAP_MARKS[GAP_COLON] = 0x6b3d
GAP_MARKS[GAP_COMMA] = 0x2f17
GAP_MARKS[GAP_LEGEND] = 0x7c69
GAP_MARKS[GAP_BRACKET] = 0x19d5

/**
 * Marks a hash as "after a slash", "after a colon", "after a comma", "after an equals sign" or "in a bracket", so that
 * "12:1:1", "Scales, Third Edition", "M = Mastered" and "extended time (1.5x)" are paths of their own.
 */
export function gapMark(a: number, gap: number): number {
  return a ^ (GAP_MARKS[gap] as number)
}

/** The node reached from `node` by a word, or -1. */
export function follow(pack: Pack, node: number, a: number, b: number): number {
  return findEdge(pack.edges, node, a, b)
}

/** The key in `anyNumber` of the path that goes on from a node, after such a gap, with any number. */
export function anyNumberKey(node: number, gap: number): number {
  const way = gap === GAP_SLASH ? 1 : gap === GAP_COLON ? 2 : gap === GAP_BRACKET ? 3 : 0
  return node * 4 + way
}
