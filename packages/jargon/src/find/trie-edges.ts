/** The edges of a trie of words in one open-addressing table: (node, two hashes of a word) → node. */
export interface TrieEdges {
  node: Int32Array
  a: Int32Array
  b: Int32Array
  /** 0 where the slot is empty: no edge leads back to the root. */
  target: Int32Array
  mask: number
  count: number
}

export function makeEdges(size = 2048): TrieEdges {
  return {
    node: new Int32Array(size),
    a: new Int32Array(size),
    b: new Int32Array(size),
    target: new Int32Array(size),
    mask: size - 1,
    count: 0
  }
}

function slotOf(node: number, a: number, mask: number): number {
  const mixed = Math.imul(node + 1, 0x9e3779b1) ^ a
  return (mixed ^ (mixed >>> 15)) & mask
}

/** The node an edge leads to, or -1 when there is none. */
export function findEdge(edges: TrieEdges, node: number, a: number, b: number): number {
  let slot = slotOf(node, a, edges.mask)
  while (edges.target[slot] !== 0) {
    if (edges.node[slot] === node && edges.a[slot] === a && edges.b[slot] === b) return edges.target[slot] as number
    slot = (slot + 1) & edges.mask
  }
  return -1
}

/** Adds an edge that is not there yet; the table doubles before it is half full. */
export function addEdge(edges: TrieEdges, node: number, a: number, b: number, target: number): void {
  if (edges.count * 2 >= edges.mask) {
    const bigger = makeEdges((edges.mask + 1) * 2)
    for (let slot = 0; slot <= edges.mask; slot++) {
      if (edges.target[slot] === 0) continue
      addEdge(
        bigger,
        edges.node[slot] as number,
        edges.a[slot] as number,
        edges.b[slot] as number,
        edges.target[slot] as number
      )
    }
    Object.assign(edges, bigger)
  }
  let slot = slotOf(node, a, edges.mask)
  while (edges.target[slot] !== 0) slot = (slot + 1) & edges.mask
  edges.node[slot] = node
  edges.a[slot] = a
  edges.b[slot] = b
  edges.target[slot] = target
  edges.count++
}
