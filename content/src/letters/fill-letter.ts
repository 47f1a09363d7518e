import type { LetterField } from '../schema/letter.ts'
import { cutAtMarks } from './letter-marks.ts'

/** A blank of a letter and what stands in it; '' while it is empty. */
export interface Blank {
  field: LetterField
  value: string
}

/** One line of a letter, cut into fixed words and blanks. */
export interface LetterLine {
  pieces: (string | Blank)[]
  /** True when its only blanks are optional and empty: the line is not part of the letter as it stands. */
  leftOut: boolean
}

/** Lines that stand together; a blank line in the template parts two of them. */
export type LetterParagraph = LetterLine[]

/** Everything typed, by the id of the field, as it should read in the letter. */
export type Filled = Readonly<Record<string, string>>

/**
 * Puts what was typed into a template. Nothing is dropped yet, so that a page can show what a line would say: see
 * `leftOut`. Throws when a mark names no field.
 */
export function fillLetter(template: string, fields: readonly LetterField[], filled: Filled): LetterParagraph[] {
  const byId = new Map(fields.map((field) => [field.id, field]))
  return template
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map((line) => fillLine(line, byId, filled)))
}

function fillLine(line: string, fields: ReadonlyMap<string, LetterField>, filled: Filled): LetterLine {
  const pieces = cutAtMarks(line)
    .map((part, place) => (place % 2 === 0 ? part : blank(part, fields, filled)))
    .filter((piece) => piece !== '')
  const blanks = pieces.filter((piece) => typeof piece !== 'string')
  const leftOut = blanks.length > 0 && blanks.every(({ field, value }) => field.optional === true && value === '')
  return { pieces, leftOut }
}

function blank(id: string, fields: ReadonlyMap<string, LetterField>, filled: Filled): Blank {
  const field = fields.get(id)
  if (!field) throw new Error(`The letter names the blank "${id}", which it does not have.`)
  return { field, value: (filled[id] ?? '').trim() }
}

/** The letter as it stands: without the lines left out, and without paragraphs that this empties. */
export function keptParagraphs(paragraphs: readonly LetterParagraph[]): LetterParagraph[] {
  return paragraphs.map((lines) => lines.filter((line) => !line.leftOut)).filter((lines) => lines.length > 0)
}

/** A line as plain text. A blank that is still empty shows its name in brackets. */
export function lineText(line: LetterLine): string {
  return line.pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.value || `[${piece.field.label}]`))
    .join('')
}

/** The letter as plain text, ready to copy or send: paragraphs parted by an empty line. */
export function letterText(paragraphs: readonly LetterParagraph[]): string {
  return keptParagraphs(paragraphs)
    .map((lines) => lines.map(lineText).join('\n'))
    .join('\n\n')
}

/** The fields that the letter needs and that are still empty, in the order they are first met. */
export function emptyBlanks(paragraphs: readonly LetterParagraph[]): LetterField[] {
  const empty = keptParagraphs(paragraphs)
    .flat()
    .flatMap((line) => line.pieces)
    .flatMap((piece) => (typeof piece !== 'string' && piece.value === '' ? [piece.field] : []))
  return [...new Map(empty.map((field) => [field.id, field])).values()]
}
