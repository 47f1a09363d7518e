import { type Filled, fillLetter, type LetterField, letterText } from '@plain-iep/content/letters'
import { useMemo } from 'preact/hooks'
import { asWritten } from '../../letters/as-written.ts'
import type { KeepStrings } from '../../strings/keep-strings.ts'
import type { LetterDeskStrings } from '../../strings/letter-strings.ts'
import { KeepChoice } from '../keeping/KeepChoice.tsx'
import { useBlanks } from '../keeping/use-blanks.ts'
import { LetterActions } from './LetterActions.tsx'
import { LetterBlank } from './LetterBlank.tsx'
import { LetterSheet } from './LetterSheet.tsx'

/** A letter as its page hands it over: everything but the page's own text. */
export interface LetterOnDesk {
  id: string
  subject: string
  letter: string
  fields: LetterField[]
}

export interface LetterDeskProps {
  letter: LetterOnDesk
  words: LetterDeskStrings
  keepWords: KeepStrings
  language: string
  /** What stood in the fields when script arrived, and today's date. Undefined where the page is built. */
  begun?: { typed: Filled; today: string; keep: boolean }
}

/** The fields of a letter and the letter beside them. Built into the page; script fills it with life. */
export default function LetterDesk({ letter, words, keepWords, language, begun }: LetterDeskProps) {
  const { id, fields } = letter
  // A letter opened again next month carries the date of that day.
  const given = useMemo(
    () => Object.fromEntries(fields.flatMap((field) => (field.today ? [[field.id, begun?.today ?? '']] : []))),
    [fields]
  )
  const { typed, own, change, keep } = useBlanks({ keptAs: id, words: keepWords, begun, given })
  const written = asWritten(fields, typed ?? {}, language)
  const paragraphs = fillLetter(letter.letter, fields, written)
  return (
    <div class="letter-desk">
      <section class="letter-form needs-script no-print" aria-labelledby="letter-form-title">
        <h2 id="letter-form-title">{words.formTitle}</h2>
        <p class="field-hint">{words.formHint}</p>
        {fields.map((field) => (
          <LetterBlank
            key={field.id}
            field={field}
            value={typed?.[field.id] ?? ''}
            words={words}
            onInput={(text) => change(field.id, text)}
          />
        ))}
        <KeepChoice {...keep} />
      </section>
      <section class="letter-result" aria-labelledby="letter-sheet-title">
        <h2 id="letter-sheet-title" class="no-print">
          {words.sheetTitle}
        </h2>
        <LetterSheet
          paragraphs={paragraphs}
          leftOut={words.leftOut}
          begun={own !== undefined && Object.keys(own).length > 0}
        />
        <LetterActions
          letterId={id}
          subject={letterText(fillLetter(letter.subject, fields, written))}
          paragraphs={paragraphs}
          words={words}
        />
      </section>
    </div>
  )
}
