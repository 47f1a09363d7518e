import { Button, en, Notice } from '@plain-iep/ui'
import type { Result } from '../../messages/contract.ts'
import { viewStrings as words } from '../strings/en.ts'

export interface SiteStateProps {
  site: Result<'view:site-switch'>
  onCheck: () => void
  onAlways: () => void
  onOff: () => void
}

/** What is on for the tab in front of the parent, and the buttons that change it. */
export function SiteState({ site, onCheck, onAlways, onOff }: SiteStateProps) {
  if (!site.canRun) {
    return (
      <Notice kind="empty" strings={en}>
        {site.reason}
      </Notice>
    )
  }
  const { state, status } = site
  return (
    <section aria-label={words.state[state]}>
      <p class={`popup-state popup-state-${state}`}>
        {words.state[state]} <span class="popup-quiet">{site.host}</span>
      </p>
      {status && (
        <p class="popup-count" role="status">
          {words.found(status.words.length, status.flags)}
        </p>
      )}
      {status?.trouble && (
        <Notice kind="error" strings={en}>
          {words.troubles[status.trouble]}
        </Notice>
      )}
      <div class="popup-buttons">
        {!status && (
          <Button look="main" onClick={onCheck}>
            {words.checkPage}
          </Button>
        )}
        {state !== 'always' && <Button onClick={onAlways}>{words.alwaysCheck}</Button>}
        {(status || state === 'always') && (
          <Button onClick={onOff}>{state === 'always' ? words.turnOffAlways : words.turnOff}</Button>
        )}
      </div>
      <p class="popup-quiet">{status ? words.howToRead : words.checkPageHelp}</p>
      {state !== 'always' && <p class="popup-quiet">{words.alwaysCheckHelp(site.host)}</p>}
    </section>
  )
}
