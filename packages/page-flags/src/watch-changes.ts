import { BLOCK_TAGS } from '@plain-iep/jargon/blocks'
import { GATHER_MS, MANY_CHANGES } from './limits.ts'

type Place = Element | ShadowRoot

/** The nearest block element at or above a node: the smallest part of a page that can be read again by itself. */
export function blockAround(node: Node): Place | undefined {
  for (let place: Node | null = node; place; place = place.parentNode) {
    if (place instanceof ShadowRoot) return place
    if (place instanceof Element && BLOCK_TAGS.has(place.localName)) return place
  }
  return undefined
}

function isBlock(node: Node | null): node is Element {
  return node instanceof Element && BLOCK_TAGS.has(node.localName)
}

function joinsText(node: Node | null): boolean {
  return node !== null && !isBlock(node) && (node.textContent ?? '').trim() !== ''
}

/**
 * The places one change makes stale. Whole blocks put between whole blocks are read by themselves; what is taken out
 * needs no reading; anything else stales the block around it.
 */
export function stalePlaces(record: MutationRecord): Place[] {
  const around = blockAround(record.target)
  if (!around) return []
  if (record.type === 'attributes') {
    // What is inside the element stood in the flow around it, or will.
    const outside = record.target.parentNode && blockAround(record.target.parentNode)
    return outside ? [outside] : [around]
  }
  if (record.type !== 'childList') return [around]
  const { addedNodes, removedNodes } = record
  const simple =
    [...addedNodes, ...removedNodes].every(isBlock) &&
    [...addedNodes].every((node) => !joinsText(node.previousSibling) && !joinsText(node.nextSibling)) &&
    !joinsText(record.previousSibling) &&
    !joinsText(record.nextSibling)
  return simple ? [...addedNodes].filter(isBlock) : [around]
}

/** Drops places that lie inside other places of the list. */
export function outermost(places: ReadonlySet<Place>): Place[] {
  return [...places].filter((place) => {
    for (let node: Node | null = place.parentNode; node; node = node.parentNode) {
      if (places.has(node as Place)) return false
    }
    return place.isConnected
  })
}

/**
 * Watches a page and tells, after a short pause, which parts must be read again: 'everything' when a great deal has
 * changed. No work is done inside the observer itself. `also` adds open shadow roots that were met while reading.
 */
export function watchChanges(
  root: Document,
  onChange: (places: Place[] | 'everything') => void,
  signal: AbortSignal
): { also(shadow: ShadowRoot): void } {
  const changed = new Set<Place>()
  let everything = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function flush(): void {
    timer = undefined
    const places = everything ? 'everything' : outermost(changed)
    changed.clear()
    everything = false
    onChange(places)
  }

  const observer = new MutationObserver((records) => {
    if (!everything) {
      for (const record of records) {
        for (const place of stalePlaces(record)) changed.add(place)
        if (changed.size > MANY_CHANGES) everything = true
      }
    }
    timer ??= setTimeout(flush, GATHER_MS)
  })
  // Of attributes only those that decide whether text is read at all.
  const wanted: MutationObserverInit = {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['hidden', 'contenteditable']
  }
  observer.observe(root, wanted)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    if (timer !== undefined) clearTimeout(timer)
  })
  return {
    also(shadow) {
      if (!signal.aborted) observer.observe(shadow, wanted)
    }
  }
}
