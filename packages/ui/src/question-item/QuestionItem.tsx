import { useState } from 'preact/hooks'
import { Button } from '../button/Button.tsx'
import type { UiStrings } from '../strings/ui-strings.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { QuestionEditor } from './QuestionEditor.tsx'

export type Priority = 'must' | 'nice'

/** A question as the list shows it. */
export interface ListedQuestion {
  id: string
  text: string
  priority: Priority
  /** The school's own words that it is about. */
  quote?: string
}

export interface QuestionItemProps {
  question: ListedQuestion
  /** Its place in the list, from 0, and how many there are. */
  place: number
  all: number
  onEdit(text: string): void
  onDelete(): void
  /** -1 is one place up, 1 is one place down. */
  onMove(by: -1 | 1): void
  onPriority(priority: Priority): void
  strings: UiStrings
}

/** One question: read, edit in place, move, rank, delete. On paper: a box, the question and room to write. */
export function QuestionItem(props: QuestionItemProps) {
  const { question, place, all, onEdit, onDelete, onMove, onPriority, strings } = props
  const [editing, setEditing] = useState(false)
  const isMust = question.priority === 'must'
  if (editing) {
    const keep = (text: string) => {
      setEditing(false)
      if (text !== question.text) onEdit(text)
    }
    return (
      <li class="pi-question">
        <QuestionEditor text={question.text} onKeep={keep} onCancel={() => setEditing(false)} strings={strings} />
      </li>
    )
  }
  return (
    <li class={`pi-question ${isMust ? 'pi-question-must' : ''}`}>
      <span class="pi-question-box" aria-hidden="true" />
      <div class="pi-question-words">
        {isMust && <p class="pi-question-rank">{strings.mustAsk}</p>}
        <p class="pi-question-text">{question.text}</p>
        {question.quote && (
          <p class="pi-question-quote">
            {strings.fromDraft}: <q>{question.quote}</q>
          </p>
        )}
        <p class="pi-question-say-back">
          {strings.sayBack} {strings.sayBackBlank}. {strings.sayBackEnd}
        </p>
        <p class="pi-question-room">{strings.roomForAnswer}</p>
        <div class="pi-question-actions">
          <Button onClick={() => onPriority(isMust ? 'nice' : 'must')}>
            {isMust ? strings.makeNiceToHave : strings.makeMustAsk}
          </Button>
          <Button onClick={() => setEditing(true)} aria-label={`${strings.edit}. ${strings.about(question.text)}`}>
            {strings.edit}
          </Button>
          <Button onClick={onDelete} aria-label={`${strings.remove}. ${strings.about(question.text)}`}>
            {strings.remove}
          </Button>
        </div>
      </div>
      <MoveButtons place={place} all={all} about={question.text} onMove={onMove} strings={strings} />
    </li>
  )
}
