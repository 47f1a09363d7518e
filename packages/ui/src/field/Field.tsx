import { useId } from 'preact/hooks'

export interface FieldProps {
  label: string
  value: string
  onInput(value: string): void
  /** One line of help under the label. */
  hint?: string
  /** What is wrong and what to do; read out when it appears. */
  error?: string
  /** `lines` for longer text. */
  kind?: 'text' | 'date' | 'lines'
}

/** A labeled field with its help and its error. */
export function Field({ label, value, onInput, hint, error, kind = 'text' }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const shared = {
    id,
    class: 'pi-field-box',
    value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value)
  }
  return (
    <div class="pi-field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="pi-field-hint">
          {hint}
        </p>
      )}
      {kind === 'lines' ? <textarea rows={3} {...shared} /> : <input type={kind} {...shared} />}
      {error && (
        <p id={`${id}-error`} class="pi-field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
