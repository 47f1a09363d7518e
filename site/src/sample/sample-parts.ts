import { parseHTML } from 'linkedom'
import { dressTable } from './dress-table.ts'

/** One part of the sample draft, under one heading of the school's form. */
export interface SamplePart {
  /** For an address on the page: "meeting-participants". */
  id: string
  title: string
  /** What stands below the heading, as HTML. */
  html: string
  /** Its paragraphs, cells and headings as plain text, for finding words in. */
  blocks: string[]
}

/** What stands on every sheet of the form, and the form's own name: not part of the plan. */
const RUNNING = '.run, .foot, .sub, h1'

/** Makes "Least restrictive environment (LRE) and placement" an id: "least-restrictive-environment-lre-and-placement". */
function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * The parts of a draft that was printed from a school's program, in order. A part that goes on over the next sheet
 * ("Present levels (continued)") stays one part. Throws when a sheet does not begin with a heading.
 */
export function readSampleParts(page: string): SamplePart[] {
  const { document } = parseHTML(page)
  const parts: { title: string; elements: Element[] }[] = []
  for (const sheet of document.querySelectorAll('main > section')) {
    for (const element of sheet.querySelectorAll(RUNNING)) element.remove()
    for (const element of [...sheet.children]) {
      const isHeading = element.localName === 'h2'
      const title = element.textContent?.trim() ?? ''
      if (isHeading && !title.endsWith('(continued)')) parts.push({ title, elements: [] })
      const part = parts.at(-1)
      if (!part) throw new Error('The sample draft begins without a heading (h2).')
      if (!isHeading) part.elements.push(element)
    }
  }
  return parts.map(({ title, elements }) => {
    for (const element of elements) for (const table of element.querySelectorAll('table')) dressTable(table)
    return {
      id: `part-${idOf(title)}`,
      title,
      html: elements.map(tidyHtml).join('\n'),
      blocks: [title, ...elements.flatMap(blocksOf)]
    }
  })
}

function tidyHtml(element: Element): string {
  for (const styled of [element, ...element.querySelectorAll('[style]')]) styled.removeAttribute('style')
  // The source is indented for its author; a reader's phone need not carry that.
  return element.outerHTML.replace(/>\s*\n\s*</g, '><')
}

/** The innermost blocks: a list item or a cell is one, a table is not. */
function blocksOf(element: Element): string[] {
  const found = [...element.querySelectorAll('p, li, td, th, h3, caption')]
  const blocks = found.length > 0 ? found : [element]
  return blocks.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
}
