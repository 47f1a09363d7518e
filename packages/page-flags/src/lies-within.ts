/** Is a node one of the places, or inside one of them, open shadow roots counted as inside their hosts? */
export function liesWithin(node: Node, places: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (places.has(at)) return true
  }
  return false
}
