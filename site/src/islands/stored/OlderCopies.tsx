import { bringBack, forgetSetAside, type SetAside } from '@plain-iep/notebook'
import { Button } from '@plain-iep/ui'
import type { StoredStrings } from '../../strings/question-strings.ts'
import type { Attempts } from '../use-attempt.ts'
import { olderWords } from './older-words.ts'

export interface OlderCopiesProps {
  words: StoredStrings
  older: readonly SetAside[]
  run: Attempts['attempt']
}

/** What a restored backup said differently: each can take its place again or be deleted. */
export function OlderCopies({ words, older, run }: OlderCopiesProps) {
  return (
    <>
      <h3>{words.asideTitle}</h3>
      <p>{words.asideHint}</p>
      <ul class="older">
        {older.map((copy) => (
          <li key={copy.id}>
            <p id={`older-${copy.id}`}>{olderWords(copy)}</p>
            <Button aria-describedby={`older-${copy.id}`} onClick={() => void run((book) => bringBack(book, copy.id))}>
              {words.useThis}
            </Button>
            <Button
              aria-describedby={`older-${copy.id}`}
              onClick={() => void run((book) => forgetSetAside(book, copy.id))}
            >
              {words.dropThis}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
