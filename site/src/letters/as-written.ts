import type { Filled, LetterField } from '@plain-iep/content/letters'
import { writtenDate } from '../catalog/written-date.ts'

/** What was typed as it should read in the letter: days written out, all else as it is. */
export function asWritten(fields: readonly LetterField[], typed: Filled, language: string): Filled {
  const days = new Set(fields.filter((field) => field.kind === 'date').map((field) => field.id))
  return Object.fromEntries(
    Object.entries(typed).map(([id, text]) => [
      id,
      // While a year is being typed, a date field can hold a day of the year 12026.
      days.has(id) && /^\d{4}-\d\d-\d\d$/.test(text) ? writtenDate(text, language) : text
    ])
  )
}
