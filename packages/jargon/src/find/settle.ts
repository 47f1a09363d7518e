/** Anything with a place in a text, in UTF-16 code units. */
export interface Placed {
  start: number
  end: number
}

/**
 * Settles overlaps: of the hits that share a place the longest wins, then the one that begins first. What is returned
 * is sorted and never overlaps. Hits must come sorted by start, as `scan` gives them.
 */
export function settle<T extends Placed>(hits: readonly T[]): T[] {
  const kept: T[] = []
  let from = 0
  while (from < hits.length) {
    // A cluster is a run of hits each of which overlaps one before it.
    let to = from + 1
    let reach = (hits[from] as T).end
    while (to < hits.length && (hits[to] as T).start < reach) {
      reach = Math.max(reach, (hits[to] as T).end)
      to++
    }
    if (to - from === 1) kept.push(hits[from] as T)
    else kept.push(...settleCluster(hits.slice(from, to)))
    from = to
  }
  return kept
}

function settleCluster<T extends Placed>(cluster: T[]): T[] {
  const byLength = cluster.sort((one, two) => two.end - two.start - (one.end - one.start) || one.start - two.start)
  const kept: T[] = []
  for (const hit of byLength) {
    // Kept hits never overlap, so they are also in order of their ends: a binary search finds the place.
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((kept[middle] as T).start < hit.start) low = middle + 1
      else high = middle
    }
    const before = kept[low - 1]
    const after = kept[low]
    if (before && before.end > hit.start) continue
    if (after && after.start < hit.end) continue
    kept.splice(low, 0, hit)
  }
  return kept
}
