import { useState } from 'preact/hooks'
import { termAddress } from '../../catalog/term-address.ts'
import { failureSentence } from '../../kept/failure-sentence.ts'
import type { CardWords } from '../../marks/card-words.ts'
import type { TryStrings } from '../../strings/sample-strings.ts'
import type { Stretch } from '../../try/mark-paragraph.ts'

/** A word of the text with what we say about it. */
export interface ExplainedWord {
  card: CardWords
  quote: string
}

export interface FoundWordsProps {
  paragraphs: readonly (readonly Stretch[])[]
  words: readonly ExplainedWord[]
  strings: TryStrings
  onSave(question: string, word: ExplainedWord): Promise<{ alreadySaved: boolean }>
}

/** The pasted text with its words marked, and below it what each word means. */
export function FoundWords({ paragraphs, words, strings, onSave }: FoundWordsProps) {
  return (
    <>
      <h2>{strings.textTitle}</h2>
      <div class="draft" lang="en">
        {paragraphs.map((stretches, place) => (
          // A text is drawn once and whole: its paragraphs never change places.
          <p key={place}>
            {stretches.map(({ text, termId }, at) =>
              termId ? (
                <a key={at} class="flag" href={`#word-${termId}`}>
                  {text}
                </a>
              ) : (
                text
              )
            )}
          </p>
        ))}
      </div>
      <h2>{strings.wordsTitle}</h2>
      <ul class="found-words">
        {words.map((word) => (
          <FoundWord key={word.card.id} word={word} strings={strings} onSave={onSave} />
        ))}
      </ul>
    </>
  )
}

function FoundWord({ word, strings, onSave }: Pick<FoundWordsProps, 'strings' | 'onSave'> & { word: ExplainedWord }) {
  const [state, setState] = useState<'' | 'saving' | 'saved'>('')
  const [note, setNote] = useState('')
  const { id, name, acronym, meaning, questions } = word.card
  const question = questions[0]
  const save = async () => {
    if (state !== '' || question === undefined) return
    setState('saving')
    try {
      const { alreadySaved } = await onSave(question, word)
      setState('saved')
      setNote(alreadySaved ? strings.savedAlready : strings.saved)
    } catch (error) {
      setState('')
      setNote(failureSentence(error, strings.says.notSaved))
    }
  }
  return (
    <li id={`word-${id}`} tabIndex={-1}>
      <h3>
        <a href={termAddress(id)}>{name}</a> {acronym && <span class="letters-after">{acronym}</span>}
      </h3>
      <p>{meaning}</p>
      {question !== undefined && (
        <p>
          <strong>{strings.ask}:</strong> {question}
        </p>
      )}
      {question !== undefined && (
        <p class="ask-actions">
          <button type="button" class="quiet-button" aria-disabled={state !== ''} onClick={() => void save()}>
            {state === 'saved' ? `✓ ${note}` : strings.save}
            <span class="out-of-sight">: {name}</span>
          </button>
          <span role="status">{state === 'saved' ? '' : note}</span>
        </p>
      )}
    </li>
  )
}
