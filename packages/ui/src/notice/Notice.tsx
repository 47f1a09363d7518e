import type { ComponentChildren } from 'preact'
import type { UiStrings } from '../strings/ui-strings.ts'

export interface NoticeProps {
  kind: 'error' | 'saved' | 'empty'
  /** One sentence: what happened and what to do. */
  children: ComponentChildren
  /** The next step, as a button or link. */
  action?: ComponentChildren
  strings: UiStrings
}

const SIGNS = { error: '!', saved: '✓', empty: '…' } as const

/** Says what happened. Errors are read out at once, the rest when the reader pauses. */
export function Notice({ kind, children, action, strings }: NoticeProps) {
  const labels = { error: strings.errorLabel, saved: strings.savedLabel, empty: strings.emptyLabel }
  return (
    <div class={`pi-notice pi-notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <span class="pi-notice-sign" role="img" aria-label={labels[kind]}>
        {SIGNS[kind]}
      </span>
      <p>{children}</p>
      {action && <div class="pi-notice-action">{action}</div>}
    </div>
  )
}
