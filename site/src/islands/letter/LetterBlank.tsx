import type { LetterField } from '@plain-iep/content/letters'
import { fillIn } from '../../strings/fill-in.ts'
import type { LetterDeskStrings } from '../../strings/letter-strings.ts'

export interface LetterBlankProps {
  field: LetterField
  value: string
  words: LetterDeskStrings
  onInput(value: string): void
}

/** The field that fills one blank of a letter. Its name is the blank's id, so that early typing can be read back. */
export function LetterBlank({ field, value, words, onInput }: LetterBlankProps) {
  const id = `blank-${field.id}`
  const described = field.hint ? `${id}-hint` : undefined
  const label = (
    <>
      {field.label}
      {field.optional && <span class="field-optional"> ({words.optional})</span>}
    </>
  )
  const hint = field.hint && (
    <p class="field-hint" id={described}>
      {field.hint}
    </p>
  )
  if (field.kind === 'choice')
    return (
      <fieldset class="letter-choice" aria-describedby={described}>
        <legend class="field-label">{label}</legend>
        {hint}
        {field.choices?.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={field.id}
              value={choice}
              checked={choice === value}
              autocomplete="off"
              onChange={() => onInput(choice)}
            />
            <span>{choice}</span>
          </label>
        ))}
      </fieldset>
    )
  const shared = {
    id,
    class: 'text-field',
    name: field.id,
    value,
    placeholder: field.placeholder && fillIn(words.example, { example: field.placeholder }),
    autocomplete: field.autocomplete ?? 'off',
    'aria-describedby': described,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value)
  }
  return (
    <div>
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint}
      {field.kind === 'lines' ? <textarea rows={3} {...shared} /> : <input type={field.kind} {...shared} />}
    </div>
  )
}
