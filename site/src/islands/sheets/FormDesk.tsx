import { useEffect, useState } from 'preact/hooks'
import type { FormSheet } from '../../sheets/sheet.ts'
import type { LetterDeskStrings } from '../../strings/letter-strings.ts'
import type { SheetDeskStrings } from '../../strings/sheet-strings.ts'
import { KeepLetter } from '../letter/KeepLetter.tsx'
import { useKeptLetter } from '../letter/use-kept-letter.ts'
import { PhotoPlace } from './PhotoPlace.tsx'

export interface FormDeskProps {
  sheet: FormSheet
  words: SheetDeskStrings
  keepWords: LetterDeskStrings
  /** What stood in the fields when script arrived. Undefined where the page is built. */
  begun?: { typed: Record<string, string>; keep: boolean } | undefined
}

const filledOnly = (typed: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))

/** A sheet with blanks. Built into the page; script keeps what is typed, if the reader wants that. */
export default function FormDesk({ sheet, words, keepWords, begun }: FormDeskProps) {
  const [typed, setTyped] = useState<Record<string, string>>()
  const [forgotten, setForgotten] = useState<Record<string, string>>()
  const { keeping, note, setKeeping } = useKeptLetter(`sheet-${sheet.id}`, typed, keepWords, (kept) =>
    setTyped((now) => ({ ...kept, ...filledOnly(now ?? {}) }))
  )

  // Not in the first drawing: that one must be what the page was built with.
  useEffect(() => {
    if (!begun) return
    setTyped((now) => ({ ...now, ...filledOnly(begun.typed) }))
    if (begun.keep) setKeeping(true)
  }, [])

  const forget = () => {
    setForgotten(typed)
    setTyped({})
    setKeeping(false)
  }
  const undo = () => {
    setTyped(forgotten)
    setForgotten(undefined)
  }

  return (
    <div class="sheet-desk">
      {sheet.photo && <PhotoPlace words={words} />}
      {sheet.fields.map(({ id, label, hint, rows = 1 }) => (
        <div key={id} class="sheet-blank">
          <label class="field-label" for={`blank-${id}`}>
            {label}
          </label>
          {hint && (
            <p class="field-hint" id={`hint-${id}`}>
              {hint}
            </p>
          )}
          <textarea
            id={`blank-${id}`}
            class="text-field"
            name={id}
            rows={rows}
            autocomplete="off"
            aria-describedby={hint ? `hint-${id}` : undefined}
            value={typed?.[id] ?? ''}
            onInput={(event) => {
              setForgotten(undefined)
              setTyped((now) => ({ ...now, [id]: event.currentTarget.value }))
            }}
          />
        </div>
      ))}
      {sheet.steps && (
        <section class="sheet-steps">
          <h2>{sheet.steps.title}</h2>
          <ul>
            {sheet.steps.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      )}
      <div class="sheet-actions needs-script no-print">
        <button type="button" class="action" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <div class="no-print">
        <KeepLetter
          keeping={keeping}
          note={note}
          words={keepWords}
          onKeep={setKeeping}
          onForget={forget}
          onUndo={forgotten && undo}
        />
      </div>
    </div>
  )
}
