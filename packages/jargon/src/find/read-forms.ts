import {
  ANY_NUMBER,
  ANY_WORDS,
  anyNumberKey,
  CASE_ANY,
  CASE_EITHER,
  CASE_EXACT,
  CASE_LETTERS,
  type FormEntry,
  gapMark,
  type Pack,
  STRENGTH_CONTEXT,
  STRENGTH_SENSE,
  STRENGTH_SHARED,
  STRENGTH_STRONG,
  STRENGTH_VAGUE,
  UNREAD
} from './pack.ts'
import { tokenize } from './tokenize.ts'
import { addEdge, findEdge } from './trie-edges.ts'
import { hashesOf, stepA, stepB, wordKey } from './word-hash.ts'

function newNode(pack: Pack): number {
  const node = pack.ends.push(undefined) - 1
  if (node >= pack.ways.length) {
    const bigger = new Uint8Array(node * 2)
    bigger.set(pack.ways)
    pack.ways = bigger
  }
  return node
}

function addWay(pack: Pack, node: number, way: number): void {
  pack.ways[node] = (pack.ways[node] as number) | way
}

function edgeTo(pack: Pack, node: number, a: number, b: number): number {
  const known = findEdge(pack.edges, node, a, b)
  if (known !== -1) return known
  const target = newNode(pack)
  addEdge(pack.edges, node, a, b, target)
  return target
}

/** The node that "#" or "*" leads to; a new one where there is none yet. */
function nodeAt(pack: Pack, node: number, way: number, gap: number): number {
  const [map, key] = way === ANY_WORDS ? [pack.anyWords, node] : [pack.anyNumber, anyNumberKey(node, gap)]
  const known = map.get(key)
  if (known !== undefined) return known
  const target = newNode(pack)
  map.set(key, target)
  addWay(pack, node, way)
  return target
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
    if (sign === '#') node = nodeAt(pack, node, ANY_NUMBER, gap)
    else if (sign === '*') node = nodeAt(pack, node, ANY_WORDS, gap)
    else node = edgeTo(pack, node, gapMark(a, gap), b)
  }
  return { before, node, a, b, gap }
}

const CASE_SIGNS: Readonly<Record<string, number>> = { '=': CASE_EXACT, '^': CASE_LETTERS, '*': CASE_EITHER }
const STRENGTH_SIGNS: Readonly<Record<string, number>> = {
  S: STRENGTH_SENSE,
  V: STRENGTH_VAGUE,
  F: STRENGTH_SHARED,
  C: STRENGTH_CONTEXT
}

function readEntry(pack: Pack, words: string, written: string): void {
  const bar = written.indexOf('|')
  const signs = written.slice(0, bar)
  const tilde = written.lastIndexOf('~')
  const rest = tilde === -1 ? written.slice(bar + 1) : written.slice(bar + 1, tilde)
  const letterCase = CASE_SIGNS[signs[0] as string] ?? CASE_ANY
  const spelling = letterCase === CASE_EXACT ? rest : words + rest
  const [, term = '0', kind = '', sense] = /^[=^*]?!?([0-9a-z]+)([CVSF]?)(\d*)/.exec(signs) ?? []
  const entry: FormEntry = {
    term: Number.parseInt(term, 36),
    letterCase,
    spellsWord: signs.includes('!'),
    strength: STRENGTH_SIGNS[kind] ?? STRENGTH_STRONG,
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

/** Reads a line of the stored pack: the forms of one or two words at once, the others when their second word is met. */
export function readLine(pack: Pack, line: string): void {
  const [direct = '', ...groups] = line.split('\n')
  const [first = '', ...entries] = direct.split('\t')
  for (const entry of entries) readEntry(pack, first, entry)
  if (groups.length === 0) return
  const { node } = addPath(pack, first)
  for (const group of groups) {
    const tab = group.indexOf('\t')
    // A group's second word is plain small letters after a space or hyphen, which mark no gap: no need to tokenize it.
    const { a, b } = hashesOf(group.slice(1, tab))
    const beyond = edgeTo(pack, node, a, b)
    const unread = { words: first + group.slice(0, tab), entries: group.slice(tab + 1) }
    const others = pack.unreadBeyond.get(beyond)
    if (others) others.push(unread)
    else pack.unreadBeyond.set(beyond, [unread])
    addWay(pack, beyond, UNREAD)
  }
}

/** Makes sure that the forms beginning with this word are in the trie, or their first two words are. */
export function readFirstWord(pack: Pack, a: number, b: number): void {
  // Only a line that has been read leads on from the root.
  if (findEdge(pack.edges, 0, a, b) !== -1) return
  const key = wordKey(a, b)
  const line = pack.unread.get(key)
  if (line === undefined) return
  pack.unread.delete(key)
  readLine(pack, line)
}

/** Makes sure that every form that goes on from this node is in the trie. */
export function readBeyond(pack: Pack, node: number): void {
  if (((pack.ways[node] as number) & UNREAD) === 0) return
  const groups = pack.unreadBeyond.get(node) ?? []
  pack.unreadBeyond.delete(node)
  pack.ways[node] = (pack.ways[node] as number) & ~UNREAD
  for (const { words, entries } of groups) for (const entry of entries.split('\t')) readEntry(pack, words, entry)
}
