import type { FormSheet } from '../../sheets/sheet.ts'
import type { KeepStrings } from '../../strings/keep-strings.ts'
import type { SheetDeskStrings } from '../../strings/sheet-strings.ts'
import { KeepChoice } from '../keeping/KeepChoice.tsx'
import { type Typed, useBlanks } from '../keeping/use-blanks.ts'
import { PhotoPlace } from './PhotoPlace.tsx'

export interface FormDeskProps {
  sheet: FormSheet
  words: SheetDeskStrings
  keepWords: KeepStrings
  /** What stood in the fields when script arrived. Undefined where the page is built. */
  begun?: { typed: Typed; keep: boolean } | undefined
}

/** A sheet with blanks. Built into the page; script keeps what is typed, if the reader wants that. */
export default function FormDesk({ sheet, words, keepWords, begun }: FormDeskProps) {
  const { typed, change, keep } = useBlanks({ keptAs: `sheet-${sheet.id}`, words: keepWords, begun })
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
            onInput={(event) => change(id, event.currentTarget.value)}
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
        <KeepChoice {...keep} />
      </div>
    </div>
  )
}
