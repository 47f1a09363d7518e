import { downloadFile, type Question, toCsv, toMarkdown, toPlainText } from '@plain-iep/notebook'
import { Button } from '@plain-iep/ui'
import { useState } from 'preact/hooks'
import { localDay } from '../../catalog/meeting-plan.ts'
import type { Definitions } from '../../marks/definitions-of.ts'
import { fillIn } from '../../strings/fill-in.ts'
import type { ListStrings } from '../../strings/question-strings.ts'

const KINDS = [
  { name: 'text', ending: 'txt', type: 'text/plain', write: toPlainText },
  { name: 'markdown', ending: 'md', type: 'text/markdown', write: toMarkdown },
  { name: 'table', ending: 'csv', type: 'text/csv', write: toCsv }
] as const

const NONE: Definitions = { definitions: new Map(), missing: false }

/** The cards lie in files of their own, fetched when a list with words is first taken. */
async function gather(questions: readonly Question[]): Promise<Definitions> {
  if (!questions.some(({ termId }) => termId)) return NONE
  try {
    return await (await import('../../marks/definitions-of.ts')).definitionsOf(questions)
  } catch {
    return { ...NONE, missing: true }
  }
}

export interface TakeListProps {
  words: ListStrings
  questions: readonly Question[]
}

/** The list as a file, in three kinds: with what its words mean, and with the school's own words when the parent says so. */
export function TakeList({ words, questions }: TakeListProps) {
  const [withMeanings, setWithMeanings] = useState(true)
  const [withQuotes, setWithQuotes] = useState(false)
  const [trouble, setTrouble] = useState('')
  const take = async ({ ending, type, write }: (typeof KINDS)[number]) => {
    const now = new Date()
    const name = `${fillIn(words.fileName, { day: localDay(now) })}.${ending}`
    const { definitions, missing } = withMeanings ? await gather(questions) : NONE
    downloadFile({
      name,
      type,
      text: write(questions, { now, definitions, withDefinitions: withMeanings, withQuotes })
    })
    setTrouble(missing ? words.meaningsMissing : '')
  }
  return (
    <section class="take-list no-print" aria-labelledby="take-list">
      <h2 id="take-list">{words.takeTitle}</h2>
      <p>{words.takeHint}</p>
      {questions.some(({ termId }) => termId) && (
        <label class="take-option">
          <input
            type="checkbox"
            checked={withMeanings}
            onChange={(event) => setWithMeanings(event.currentTarget.checked)}
          />
          <span>{words.withMeanings}</span>
        </label>
      )}
      {questions.some(({ quote }) => quote) && (
        <label class="take-option">
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
          <Button key={kind.name} onClick={() => void take(kind)}>
            {words[kind.name]}
          </Button>
        ))}
      </p>
      <p role="status">{trouble}</p>
    </section>
  )
}
