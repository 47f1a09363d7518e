import { Button, Field } from '@plain-iep/ui'
import { useState } from 'preact/hooks'
import type { ListStrings } from '../../strings/question-strings.ts'

export interface WriteQuestionProps {
  words: Pick<ListStrings, 'writeLabel' | 'writeHint' | 'add'>
  /** Saves; resolves to what to tell the parent, or to undefined when it failed and the error is on show elsewhere. */
  onAdd(text: string): Promise<string | undefined>
}

/** Where a parent writes a question of their own. What they typed stays in the field until it is saved. */
export function WriteQuestion({ words, onAdd }: WriteQuestionProps) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const add = async () => {
    const told = await onAdd(text)
    setSaid(told ?? '')
    if (told !== undefined) setText('')
  }
  return (
    <form
      class="write-question no-print"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Field label={words.writeLabel} hint={words.writeHint} kind="lines" value={text} onInput={setText} />
      <p class="write-question-do">
        <Button look="main" onClick={() => void add()}>
          {words.add}
        </Button>
        <span role="status">{said}</span>
      </p>
    </form>
  )
}
