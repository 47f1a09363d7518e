import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../button/Button.tsx'
import { Field } from '../field/Field.tsx'
import type { UiStrings } from '../strings/ui-strings.ts'

export interface QuestionEditorProps {
  text: string
  /** Gets the new words, trimmed and not empty. */
  onKeep(text: string): void
  onCancel(): void
  strings: UiStrings
}

/** The words of a question, being changed in place. Escape leaves them as they were. */
export function QuestionEditor({ text, onKeep, onCancel, strings }: QuestionEditorProps) {
  const [draft, setDraft] = useState(text)
  const [empty, setEmpty] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const keep = () => {
    const words = draft.trim()
    if (words === '') setEmpty(true)
    else onKeep(words)
  }
  return (
    <form
      ref={form}
      class="pi-question-editor"
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <Field
        kind="lines"
        label={strings.editLabel}
        value={draft}
        onInput={(words) => {
          setDraft(words)
          setEmpty(false)
        }}
        {...(empty ? { error: strings.emptyQuestion } : {})}
      />
      <div class="pi-question-actions">
        <Button look="main" onClick={keep}>
          {strings.keep}
        </Button>
        <Button onClick={onCancel}>{strings.cancel}</Button>
      </div>
    </form>
  )
}
