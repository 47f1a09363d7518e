import { type Filled, fillLetter, type LetterField, letterText } from '@plain-iep/content/letters'
import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { asWritten } from '../../letters/as-written.ts'
import type { LetterDeskStrings } from '../../strings/letter-strings.ts'
import { KeepLetter } from './KeepLetter.tsx'
import { LetterActions } from './LetterActions.tsx'
import { LetterBlank } from './LetterBlank.tsx'
import { LetterSheet } from './LetterSheet.tsx'
import { useKeptLetter } from './use-kept-letter.ts'

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
  language: string
  /** What stood in the fields when script arrived, and today's date. Undefined where the page is built. */
  begun?: { typed: Filled; today: string; keep: boolean }
}

/** The fields of a letter and the letter beside them. Built into the page; script fills it with life. */
export default function LetterDesk({ letter, words, language, begun }: LetterDeskProps) {
  const { id, fields } = letter
  const [typed, setTyped] = useState<Filled>()
  const [forgotten, setForgotten] = useState<Filled>()
  const dated = useMemo(() => fields.filter((field) => field.today).map((field) => field.id), [fields])
  const today = (): Filled => Object.fromEntries(dated.map((field) => [field, begun?.today ?? '']))
  // A letter opened again next month carries the date of that day, so the date is not kept.
  const own = useMemo(
    () => typed && Object.fromEntries(Object.entries(typed).filter(([field, text]) => text && !dated.includes(field))),
    [typed, dated]
  )
  const { keeping, note, setKeeping } = useKeptLetter(id, own, words, (kept) =>
    setTyped((now) => ({ ...kept, ...filledOnly(now) }))
  )

  // Not in the first drawing, which must be what the page was built with, but before anything can be pressed.
  useLayoutEffect(() => {
    if (!begun) return
    setTyped((now) => ({ ...today(), ...now, ...filledOnly(begun.typed) }))
    if (begun.keep) setKeeping(true)
  }, [])

  const written = asWritten(fields, typed ?? {}, language)
  const paragraphs = fillLetter(letter.letter, fields, written)
  const change = (field: string, text: string) => {
    setTyped((now) => ({ ...now, [field]: text }))
    setForgotten(undefined)
  }
  const forget = () => {
    setForgotten(typed)
    setTyped(today())
    setKeeping(false)
  }
  const undo = () => {
    setTyped(forgotten)
    setForgotten(undefined)
  }
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
        <KeepLetter
          keeping={keeping}
          note={note}
          words={words}
          onKeep={setKeeping}
          onForget={forget}
          onUndo={forgotten && undo}
        />
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

function filledOnly(typed: Filled | undefined): Filled {
  return Object.fromEntries(Object.entries(typed ?? {}).filter(([, text]) => text !== ''))
}
