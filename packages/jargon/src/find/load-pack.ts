import type { Pack, PackData } from './pack.ts'
import { readLine } from './read-forms.ts'
import { makeEdges } from './trie-edges.ts'
import { makeBits, setBit } from './word-bits.ts'
import { HASH_A, HASH_B, keyOf, stepA, stepB, wordKey } from './word-hash.ts'

/** Makes a stored pack ready for scanning: a millisecond or two, because its lines are read as they are needed. */
export function loadPack(data: PackData): Pack {
  const pack: Pack = {
    language: data.language,
    termIds: data.ids,
    levels: Uint8Array.from(data.levels, Number),
    unread: new Map(),
    unreadBeyond: new Map(),
    firstWords: makeBits(),
    edges: makeEdges(),
    ends: [undefined],
    ways: new Uint8Array(1024),
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
      if (code === 9 || code === 10) break
      a = stepA(a, code)
      b = stepB(b, code)
    }
    pack.unread.set(wordKey(a, b), line)
    setBit(pack.firstWords, a)
  }
  return pack
}
