/**
 * The edges of a trie of words in one open-addressing table: (node, two hashes of a word) → node. The four numbers of an
 * edge lie side by side, so that looking one up touches one place of memory.
 */
export interface TrieEdges {
  /** Four numbers a slot: node, hash, other hash, target; the target is 0 in an empty slot, as no edge leads back to the root. */
  slots: Int32Array
  mask: number
  count: number
}

const WIDTH = 4
const TARGET = 3

export function makeEdges(size = 2048): TrieEdges {
  return { slots: new Int32Array(size * WIDTH), mask: size - 1, count: 0 }
}

function slotOf(node: number, a: number, mask: number): number {
  const mixed = Math.imul(node + 1, 0x9e3779b1) ^ a
  return (mixed ^ (mixed >>> 15)) & mask
}

/** The node an edge leads to, or -1 when there is none. */
export function findEdge(edges: TrieEdges, node: number, a: number, b: number): number {
  const { slots, mask } = edges
  for (let slot = slotOf(node, a, mask); ; slot = (slot + 1) & mask) {
    const at = slot * WIDTH
    const target = slots[at + TARGET] as number
    if (target === 0) return -1
    if (slots[at] === node && slots[at + 1] === a && slots[at + 2] === b) return target
  }
}

/** Adds an edge that is not there yet; the table doubles before it is half full. */
export function addEdge(edges: TrieEdges, node: number, a: number, b: number, target: number): void {
  if (edges.count * 2 >= edges.mask) double(edges)
  const { slots, mask } = edges
  let slot = slotOf(node, a, mask)
  while (slots[slot * WIDTH + TARGET] !== 0) slot = (slot + 1) & mask
  slots.set([node, a, b, target], slot * WIDTH)
  edges.count++
}

function double(edges: TrieEdges): void {
  const { slots } = edges
  Object.assign(edges, makeEdges((edges.mask + 1) * 2))
  for (let at = 0; at < slots.length; at += WIDTH) {
    const target = slots[at + TARGET] as number
    if (target !== 0) addEdge(edges, slots[at] as number, slots[at + 1] as number, slots[at + 2] as number, target)
  }
}
