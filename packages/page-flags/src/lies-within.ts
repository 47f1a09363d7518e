/** Does a node lie inside a place, or is it the place, open shadow roots counted as inside their hosts? */
export function liesWithin(node: Node, place: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at === place) return true
  }
  return false
}
