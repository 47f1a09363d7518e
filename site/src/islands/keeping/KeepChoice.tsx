import type { KeepStrings } from '../../strings/keep-strings.ts'

export interface KeepChoiceProps {
  keeping: boolean
  /** What happened last: kept, forgotten, or why it was not kept. */
  note: string
  words: KeepStrings
  onKeep(keep: boolean): void
  onForget(): void
  /** Given while something was just forgotten. */
  onUndo?: (() => void) | undefined
}

/** Keeping what was typed is the reader's choice, and off until they make it. */
export function KeepChoice({ keeping, note, words, onKeep, onForget, onUndo }: KeepChoiceProps) {
  return (
    <div class="keep-choice needs-script">
      <label class="keep-label">
        <input
          type="checkbox"
          data-keep
          checked={keeping}
          autocomplete="off"
          aria-describedby="keep-hint"
          onChange={(event) => onKeep(event.currentTarget.checked)}
        />
        <span>{words.keep}</span>
      </label>
      <p class="field-hint" id="keep-hint">
        {words.keepHint}
      </p>
      <button type="button" class="quiet-button" onClick={onForget}>
        {words.forget}
      </button>
      <p class="finder-status">
        <span role="status">{note}</span>{' '}
        {onUndo && (
          <button type="button" class="quiet-button" onClick={onUndo}>
            {words.undo}
          </button>
        )}
      </p>
    </div>
  )
}
