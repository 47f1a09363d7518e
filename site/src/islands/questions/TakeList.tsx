import { downloadFile, type Question, toCsv, toMarkdown, toPlainText } from '@plain-iep/notebook'
import { Button } from '@plain-iep/ui'
import { useState } from 'preact/hooks'
import { localDay } from '../../catalog/meeting-plan.ts'
import { fillIn } from '../../strings/fill-in.ts'
import type { ListStrings } from '../../strings/question-strings.ts'

const KINDS = [
  { name: 'text', ending: 'txt', type: 'text/plain', write: toPlainText },
  { name: 'markdown', ending: 'md', type: 'text/markdown', write: toMarkdown },
  { name: 'table', ending: 'csv', type: 'text/csv', write: toCsv }
] as const

export interface TakeListProps {
  words: ListStrings
  questions: readonly Question[]
}

/** The list as a file, in three kinds. The school's own words go along only when the parent says so. */
export function TakeList({ words, questions }: TakeListProps) {
  const [withQuotes, setWithQuotes] = useState(false)
  const take = ({ ending, type, write }: (typeof KINDS)[number]) => {
    const now = new Date()
    const name = `${fillIn(words.fileName, { day: localDay(now) })}.${ending}`
    downloadFile({ name, type, text: write(questions, { now, withQuotes }) })
  }
  return (
    <section class="take-list no-print" aria-labelledby="take-list">
      <h2 id="take-list">{words.takeTitle}</h2>
      <p>{words.takeHint}</p>
      {questions.some(({ quote }) => quote) && (
        <label class="take-quotes">
          <input
            type="checkbox"
            checked={withQuotes}
            onChange={(event) => setWithQuotes(event.currentTarget.checked)}
            aria-describedby="take-quotes-hint"
          />
          <span>
            {words.withQuotes}
            <small id="take-quotes-hint">{words.withQuotesHint}</small>
          </span>
        </label>
      )}
      <p class="take-kinds">
        <Button look="main" onClick={() => print()}>
          {words.print}
        </Button>
        {KINDS.map((kind) => (
          <Button key={kind.name} onClick={() => take(kind)}>
            {words[kind.name]}
          </Button>
        ))}
      </p>
    </section>
  )
}
