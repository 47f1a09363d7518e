import { BLOCK_TAGS, HEADING_TAGS, SKIPPED_TAGS } from '@plain-iep/jargon/blocks'
import { LONGEST_BLOCK, NODES_PER_LOOK } from './limits.ts'
import type { PageBlock, Piece } from './page-block.ts'

const ELEMENT = 1
const TEXT = 3

/** The heading that a reader would say a place stands under, as plain words. */
export function headingBefore(place: Node): string {
  for (let node: Node | null = place; node; node = node.parentNode) {
    for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
      if (!(sibling instanceof Element)) continue
      if (HEADING_TAGS.has(sibling.localName)) return readHeading(sibling)
      const inside = sibling.querySelectorAll([...HEADING_TAGS].join(','))
      const last = inside[inside.length - 1]
      if (last) return readHeading(last)
    }
  }
  return ''
}

function readHeading(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120)
}

function isSkipped(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.localName)) return true
  const html = element as HTMLElement
  // What a parent types, and what the page hides, is not read.
  return html.isContentEditable === true || html.hidden === true || element.hasAttribute('data-iep-skip')
}

/** Does the element stand inside something that is not read? */
function isHidden(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) if (isSkipped(at)) return true
  return false
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** A page's source wraps lines where it likes; only a cut after a hyphen may be a cut inside a word. */
function flattenLines(text: string): string {
  return text.includes('\n') || text.includes('\r') || text.includes('\t')
    ? text.replace(/(?<!-)[\n\r]|\t/g, ' ')
    : text
}

/**
 * Walks everything below `root`, open shadow roots too, and yields its blocks. It yields `undefined` now and then so
 * that the caller may look at the clock and stop. Nothing on the page is changed, and no layout is asked for.
 */
export function* collectBlocks(root: Element | ShadowRoot, section = ''): Generator<PageBlock | undefined> {
  let heading = section
  let pieces: Piece[] = []
  let parts: string[] = []
  let length = 0
  let owner: Element | ShadowRoot = root
  let looked = 0

  function close(): PageBlock | undefined {
    if (pieces.length === 0) return undefined
    const text = parts.join('')
    const block = /\p{L}/u.test(text) ? { owner, text, pieces, section: heading } : undefined
    pieces = []
    parts = []
    length = 0
    return block
  }

  function addText(node: Text, preformatted: boolean): void {
    if (node.length === 0) return
    pieces.push({ node, at: length, length: node.length })
    parts.push(preformatted ? node.data : flattenLines(node.data))
    length += node.length
  }

  function* walk(parent: Node, around: Element | ShadowRoot, preformatted: boolean): Generator<PageBlock | undefined> {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++looked % NODES_PER_LOOK === 0) yield undefined
      if (node.nodeType === TEXT) {
        owner = around
        addText(node as Text, preformatted)
        if (length > LONGEST_BLOCK) yield close()
        continue
      }
      if (node.nodeType !== ELEMENT) continue
      const element = node as Element
      if (isSkipped(element)) continue
      const name = element.localName
      if (name === 'br') {
        // A line break parts lines of one paragraph; two of them part paragraphs.
        parts.push('\n')
        length += 1
        continue
      }
      const isBlock = BLOCK_TAGS.has(name)
      if (isBlock) yield close()
      const inner = isBlock ? element : around
      if (element.shadowRoot) yield* walk(element.shadowRoot, element.shadowRoot, false)
      if (HEADING_TAGS.has(name)) heading = readHeading(element)
      yield* walk(element, inner, preformatted || name === 'pre')
      if (isBlock) yield close()
    }
    if (parent === around) yield close()
  }

  if (root instanceof Element && isHidden(root)) return
  if (root instanceof Element && root.shadowRoot) yield* walk(root.shadowRoot, root.shadowRoot, false)
  yield* walk(root, root, root instanceof Element && root.closest('pre') !== null)
  yield close()
}
