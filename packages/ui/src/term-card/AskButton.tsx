import type { UiStrings } from '../strings/ui-strings.ts'

/** How far the saving of a question has come. */
export type AskState = 'saving' | 'saved' | 'saved-already' | 'failed'

export interface AskButtonProps {
  question: string
  state?: AskState | undefined
  onSave(): void
  strings: UiStrings
}

const SIGNS = { saving: '…', saved: '✓', 'saved-already': '✓', failed: '!' } as const

/** A ready-made question: one tap saves it. What became of it is said in words beside the sign. */
export function AskButton({ question, state, onSave, strings }: AskButtonProps) {
  const words = {
    saving: strings.saving,
    saved: strings.saved,
    'saved-already': strings.savedAlready,
    failed: strings.tryAgain
  }
  const settled = state !== undefined && state !== 'failed'
  return (
    <button
      type="button"
      class={`pi-ask ${state ? `pi-ask-${state}` : ''}`}
      aria-disabled={settled}
      onClick={() => !settled && onSave()}
    >
      <span class="pi-ask-sign" aria-hidden="true">
        {state ? SIGNS[state] : '+'}
      </span>
      <span>{question}</span>
      <span class="pi-ask-state" aria-live="polite">
        {state ? words[state] : ''}
      </span>
    </button>
  )
}
