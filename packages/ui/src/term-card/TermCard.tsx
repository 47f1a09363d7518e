import { useId } from 'preact/hooks'
import { Button } from '../button/Button.tsx'
import type { UiStrings } from '../strings/ui-strings.ts'
import { AskButton, type AskState } from './AskButton.tsx'

/** What the card says about a term. */
export interface CardTerm {
  name: string
  acronym?: string
  /** One plain sentence. */
  meaning: string
  /** The longer meaning, as plain text. */
  longer: string
  /** Ready-made questions; the first three are shown. */
  questions: readonly string[]
}

export interface TermCardProps {
  term: CardTerm
  /** How far saving each question has come, by its place; a missing one was not asked for yet. */
  states?: readonly (AskState | undefined)[]
  onSave(question: string, place: number): void
  onMore(): void
  /** Left out where there is no page of our own to write on. */
  onWriteOwn?: (() => void) | undefined
  onKnow(): void
  onClose(): void
  strings: UiStrings
}

/** More questions than this on a small card is a list, not a help. */
const MOST_QUESTIONS = 3

/**
 * The card that explains a flag. It holds no state, listens to nothing outside itself and needs only `cardCss` around
 * it, so it can stand in a closed shadow root of a foreign page. Escape inside it closes it.
 */
export function TermCard({ term, states = [], onSave, onMore, onWriteOwn, onKnow, onClose, strings }: TermCardProps) {
  const id = useId()
  const failed = states.includes('failed')
  return (
    <div
      class="pi-card"
      role="dialog"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-meaning`}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header class="pi-card-head">
        <h2 id={`${id}-name`}>
          {term.name} {term.acronym && <span>{term.acronym}</span>}
        </h2>
        <Button look="icon" aria-label={strings.close} onClick={onClose}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path
              d="m5 5 10 10M15 5 5 15"
              fill="none"
              stroke="currentColor"
              stroke-width="2.5"
              stroke-linecap="round"
            />
          </svg>
        </Button>
      </header>
      <p class="pi-card-meaning" id={`${id}-meaning`}>
        {term.meaning}
      </p>
      {term.longer && (
        <p class="pi-card-longer">
          <strong>{strings.inYourDraft}:</strong> {term.longer}
        </p>
      )}
      {term.questions.length > 0 && (
        <>
          <p class="pi-card-label" id={`${id}-questions`}>
            {strings.questionsFor}
          </p>
          <ul class="pi-card-asks" aria-labelledby={`${id}-questions`}>
            {term.questions.slice(0, MOST_QUESTIONS).map((question, place) => (
              <li key={question}>
                <AskButton
                  question={question}
                  state={states[place]}
                  onSave={() => onSave(question, place)}
                  strings={strings}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="pi-card-error" role="alert">
        {failed ? strings.saveFailed : ''}
      </p>
      <footer class="pi-card-foot">
        <Button onClick={onMore}>{strings.more}</Button>
        {onWriteOwn && <Button onClick={onWriteOwn}>{strings.writeOwn}</Button>}
        <Button onClick={onKnow}>{strings.know}</Button>
      </footer>
    </div>
  )
}
