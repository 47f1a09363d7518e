import type { LetterField } from '../schema/letter.ts'
import { marksOf } from './letter-marks.ts'

/** What it takes to know a letter's blanks. */
interface LetterWithBlanks {
  subject: string
  letter: string
  fields: readonly LetterField[]
}

/** Every blank a letter uses, once: those of the common list first, in its order, then its own as declared. */
export function fieldsOfLetter(letter: LetterWithBlanks, common: readonly LetterField[]): LetterField[] {
  const used = new Set(marksOf(`${letter.subject}\n${letter.letter}`))
  return [...common.filter((field) => used.has(field.id)), ...letter.fields]
}
