import { type FileToSave, toPlainText } from '@plain-iep/notebook'
import { Button, en, Notice, QuestionList } from '@plain-iep/ui'
import { useState } from 'preact/hooks'
import type { Send } from '../../messages/send.ts'
import { viewStrings } from '../strings/en.ts'
import { useQuestions } from './use-questions.ts'
import { WriteQuestion } from './WriteQuestion.tsx'

const words = viewStrings.questions

export interface QuestionsPageProps {
  send: Send
  onSavedElsewhere: (listener: () => void, signal: AbortSignal) => void
  download: (file: FileToSave) => void
  now: () => Date
}

/** The calendar day where the parent is, as 2026-11-22. */
function dayOf(date: Date): string {
  return [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0')
  ].join('-')
}

/** Our own page of questions: write, put in order, edit, delete with undo, print, save as a file. */
export function QuestionsPage({ send, onSavedElsewhere, download, now }: QuestionsPageProps) {
  const list = useQuestions(send, onSavedElsewhere)
  const [withMeanings, setWithMeanings] = useState(true)
  const [withQuotes, setWithQuotes] = useState(true)

  async function save(): Promise<void> {
    await list.attempt(async () => {
      const questions = await send('view:list-questions', {})
      const termIds = [...new Set(questions.flatMap((question) => question.termId ?? []))]
      const cards = await send('view:card-texts', { termIds })
      const definitions = new Map(
        cards.map((card) => [
          card.id,
          { name: card.acronym ? `${card.name} (${card.acronym})` : card.name, meaning: card.meaning }
        ])
      )
      const text = toPlainText(questions, {
        now: now(),
        title: words.fileTitle,
        definitions,
        withDefinitions: withMeanings,
        withQuotes
      })
      download({ name: words.fileName(dayOf(now())), type: 'text/plain', text })
    })
  }

  const shown = (list.questions ?? []).map(({ id, text, priority, quote }) => ({
    id,
    text,
    priority,
    ...(quote && withQuotes ? { quote } : {})
  }))
  return (
    <>
      <header>
        <p class="brand">{viewStrings.brand}</p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <WriteQuestion
        send={send}
        onAdd={async (text, about) => {
          let told: string | undefined
          await list.attempt(async () => {
            const { alreadySaved } = await send('view:add-question', { text, ...about })
            told = alreadySaved ? words.addedBefore : words.added
          })
          return told
        }}
      />
      {list.questions === undefined ? (
        list.error ? (
          <Notice
            kind="error"
            strings={en}
            action={<Button onClick={() => void list.attempt(async () => undefined)}>{words.tryAgain}</Button>}
          >
            {words.loadFailed} {list.error}
          </Notice>
        ) : (
          <p role="status">{viewStrings.loading}</p>
        )
      ) : (
        <>
          <div class="take">
            <Button onClick={() => print()}>{words.print}</Button>
            <Button onClick={() => void save()}>{words.download}</Button>
            <label>
              <input
                type="checkbox"
                checked={withMeanings}
                onChange={(event) => setWithMeanings(event.currentTarget.checked)}
              />{' '}
              {words.withMeanings}
            </label>
            <label>
              <input
                type="checkbox"
                checked={withQuotes}
                onChange={(event) => setWithQuotes(event.currentTarget.checked)}
              />{' '}
              {words.withQuotes}
            </label>
          </div>
          <QuestionList
            questions={shown}
            onEdit={(id, text) => list.edit(id, { text })}
            onDelete={list.remove}
            onMove={list.move}
            onPriority={(id, priority) => list.edit(id, { priority })}
            {...(list.canUndo ? { onUndo: list.undo } : {})}
            {...(list.error ? { error: list.error } : {})}
            strings={en}
          />
        </>
      )}
      <footer class="foot">
        <p>{words.notAdvice}</p>
      </footer>
    </>
  )
}
