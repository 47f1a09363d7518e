import { useState } from 'preact/hooks'
import { Button } from '../button/Button.tsx'
import { Notice } from '../notice/Notice.tsx'
import { type ListedQuestion, type Priority, QuestionItem } from '../question-item/QuestionItem.tsx'
import type { UiStrings } from '../strings/ui-strings.ts'

export interface QuestionListProps {
  questions: readonly ListedQuestion[]
  onEdit(id: string, text: string): void
  onDelete(id: string): void
  onMove(id: string, by: -1 | 1): void
  onPriority(id: string, priority: Priority): void
  /** Given while a deleted question can still be brought back. */
  onUndo?: () => void
  /** What went wrong and what to do, when the last change was not kept. */
  error?: string
  strings: UiStrings
}

/** A parent's questions in their own order, with the two that belong at the end of every meeting. */
export function QuestionList(props: QuestionListProps) {
  const { questions, onEdit, onDelete, onMove, onPriority, onUndo, error, strings } = props
  const [moved, setMoved] = useState('')
  const move = (id: string, place: number, by: -1 | 1) => {
    setMoved(strings.movedTo(place + by + 1, questions.length))
    onMove(id, by)
  }
  return (
    <div class="pi-questions">
      {error && (
        <Notice kind="error" strings={strings}>
          {error}
        </Notice>
      )}
      {onUndo && (
        <Notice kind="saved" strings={strings} action={<Button onClick={onUndo}>{strings.undo}</Button>}>
          {strings.removed}
        </Notice>
      )}
      <p class="pi-questions-moved" role="status">
        {moved}
      </p>
      {questions.length === 0 ? (
        <Notice kind="empty" strings={strings}>
          <strong>{strings.emptyTitle}.</strong> {strings.emptyHelp}
        </Notice>
      ) : (
        <ol class="pi-questions-list" aria-label={strings.list}>
          {questions.map((question, place) => (
            <QuestionItem
              key={question.id}
              question={question}
              place={place}
              all={questions.length}
              onEdit={(text) => onEdit(question.id, text)}
              onDelete={() => onDelete(question.id)}
              onMove={(by) => move(question.id, place, by)}
              onPriority={(priority) => onPriority(question.id, priority)}
              strings={strings}
            />
          ))}
        </ol>
      )}
      <h2 class="pi-questions-last">{strings.lastQuestions}</h2>
      <ul class="pi-questions-pinned">
        {[strings.trackSuccess, strings.meetAgain].map((text) => (
          <li class="pi-question" key={text}>
            <span class="pi-question-box" aria-hidden="true" />
            <div class="pi-question-words">
              <p class="pi-question-text">{text}</p>
              <p class="pi-question-room">{strings.roomForAnswer}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
