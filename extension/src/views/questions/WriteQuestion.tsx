import { Button, Field } from '@plain-iep/ui'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { CardText, QuestionSource } from '../../messages/contract.ts'
import type { Send } from '../../messages/send.ts'
import { viewStrings } from '../strings/en.ts'

const words = viewStrings.questions

export interface WriteQuestionProps {
  send: Send
  /** Saves and resolves to what to tell the parent, or to undefined when it failed and the error is on show. */
  onAdd: (text: string, about: { termId: string; source: QuestionSource } | undefined) => Promise<string | undefined>
}

/** Where a parent types: on our own page, never in the school's, which could see every key. */
export function WriteQuestion({ send, onAdd }: WriteQuestionProps) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const [about, setAbout] = useState<{ termId: string; source: QuestionSource; card: CardText }>()
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    async function takeStarted(): Promise<void> {
      if (location.hash !== '#new') return
      history.replaceState(null, '', location.pathname)
      const started = await send('view:take-started', {})
      const [card] = started ? await send('view:card-texts', { termIds: [started.termId] }) : []
      if (started && card) setAbout({ ...started, card })
      form.current?.querySelector('textarea')?.focus()
    }
    void takeStarted()
    const listener = (): void => void takeStarted()
    addEventListener('hashchange', listener)
    return () => removeEventListener('hashchange', listener)
  }, [])

  async function add(): Promise<void> {
    const told = await onAdd(text, about && { termId: about.termId, source: about.source })
    if (told === undefined) return
    setSaid(told)
    setText('')
    setAbout(undefined)
  }

  return (
    <form
      ref={form}
      class="write"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      {about && (
        <blockquote class="write-about">
          <strong>{words.about(about.card.name)}</strong> <q>{about.source.quote}</q>
        </blockquote>
      )}
      <Field label={words.writeLabel} hint={words.writeHelp} kind="lines" value={text} onInput={setText} />
      <Button look="main" onClick={() => void add()}>
        {words.add}
      </Button>
      <span class="write-said" role="status">
        {said}
      </span>
    </form>
  )
}
