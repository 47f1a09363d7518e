import { BLOCK_TAGS, HEADING_TAGS, SKIPPED_TAGS } from '@plain-iep/jargon/blocks'
import { Parser } from 'htmlparser2'
import type { DraftHeading, DraftText } from './draft-text.ts'

/**
 * Reads HTML, whole or broken, as a reader would see it: scripts and form fields left out, blocks parted by a blank
 * line, each code unit with its place in the source. Never throws; what is not closed ends at the end of the file.
 */
export function readHtml(source: string): DraftText {
  const parts: string[] = []
  const places: number[] = []
  const ends: number[] = []
  const headings: DraftHeading[] = []
  let heading: { start: number; parts: string[] } | undefined
  let skipping = 0
  let length = 0

  function add(text: string, from: number, to: number): void {
    const direct = to - from === text.length
    for (let index = 0; index < text.length; index++) {
      places.push(direct ? from + index : from)
      ends.push(direct ? from + index + 1 : to)
    }
    parts.push(text)
    length += text.length
    heading?.parts.push(text)
  }

  function breakBlock(at: number): void {
    if (length > 0 && parts.at(-1) !== '\n\n') add('\n\n', at, at)
  }

  const parser = new Parser(
    {
      onopentag(name) {
        if (SKIPPED_TAGS.has(name)) skipping++
        if (name === 'br') add('\n', parser.startIndex, parser.startIndex)
        if (!BLOCK_TAGS.has(name)) return
        breakBlock(parser.startIndex)
        if (HEADING_TAGS.has(name)) heading = { start: length, parts: [] }
      },
      ontext(text) {
        if (skipping === 0) add(text, parser.startIndex, parser.endIndex + 1)
      },
      onclosetag(name) {
        if (SKIPPED_TAGS.has(name) && skipping > 0) skipping--
        if (!BLOCK_TAGS.has(name)) return
        if (heading && HEADING_TAGS.has(name)) {
          const title = heading.parts.join('').replace(/\s+/g, ' ').trim()
          if (title !== '') headings.push({ start: heading.start, title })
          heading = undefined
        }
        breakBlock(parser.startIndex)
      }
    },
    { decodeEntities: true, lowerCaseTags: true }
  )
  parser.write(source)
  parser.end()
  return { source, text: parts.join(''), places: Int32Array.from(places), ends: Int32Array.from(ends), headings }
}
