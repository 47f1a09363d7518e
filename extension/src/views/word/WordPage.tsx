import { Button, en, Notice } from '@plain-iep/ui'
import { useEffect, useState } from 'preact/hooks'
import type { CardText } from '../../messages/contract.ts'
import type { Send } from '../../messages/send.ts'
import { viewStrings } from '../strings/en.ts'

const words = viewStrings.word

export interface WordPageProps {
  termId: string
  send: Send
}

/** All that we say about one word, on our own page. */
export function WordPage({ termId, send }: WordPageProps) {
  const [card, setCard] = useState<CardText>()
  const [related, setRelated] = useState<CardText[]>([])
  const [known, setKnown] = useState(false)
  const [error, setError] = useState('')

  useEffect(() => {
    async function read(): Promise<void> {
      const found = await send('page:card-text', { termId })
      setCard(found)
      document.title = `${found.name} · ${viewStrings.brand}`
      setRelated(await send('view:card-texts', { termIds: found.related }))
      setKnown((await send('view:preferences', {})).knownWords.includes(termId))
    }
    read().catch((problem: unknown) => setError((problem as Error).message))
  }, [termId])

  async function markAgain(): Promise<void> {
    try {
      const { knownWords } = await send('view:preferences', {})
      await send('view:set-preferences', { knownWords: knownWords.filter((word) => word !== termId) })
      setKnown(false)
    } catch (problem) {
      setError((problem as Error).message)
    }
  }

  if (error) {
    return (
      <>
        <p class="brand">{viewStrings.brand}</p>
        <h1>{words.notFound}</h1>
        <Notice kind="error" strings={en}>
          {error}
        </Notice>
      </>
    )
  }
  if (!card) return <p role="status">{viewStrings.loading}</p>
  return (
    <article>
      <p class="brand">{viewStrings.brand}</p>
      <h1>
        {card.name} {card.acronym && <span class="letters">{card.acronym}</span>}
      </h1>
      <p class="meaning">{card.meaning}</p>
      <p>{card.longer}</p>
      {known && (
        <Notice kind="saved" strings={en} action={<Button onClick={() => void markAgain()}>{words.markAgain}</Button>}>
          {words.known}
        </Notice>
      )}
      <h2>{words.why}</h2>
      <p>{card.why}</p>
      <h2>{words.questions}</h2>
      <ul>
        {card.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h2>{words.where}</h2>
      <p>{card.where}</p>
      <h2>{words.example}</h2>
      <blockquote class="draft-line">{card.example}</blockquote>
      {related.length > 0 && (
        <>
          <h2>{words.related}</h2>
          <ul>
            {related.map((other) => (
              <li key={other.id}>
                <a href={`#${other.id}`}>{other.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <footer class="foot">
        <p>{viewStrings.questions.notAdvice}</p>
      </footer>
    </article>
  )
}
