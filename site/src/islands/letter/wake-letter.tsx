import { hydrate } from 'preact'
import { localDay } from '../../catalog/meeting-plan.ts'
import LetterDesk, { type LetterDeskProps } from './LetterDesk.tsx'

/** Gives life to the desk inside `host`, which the page was built with. What was typed meanwhile stays. */
export function wakeLetter(host: HTMLElement): void {
  const props: LetterDeskProps = JSON.parse(host.dataset.letter ?? '')
  const boxes = host.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    '[name]:not([type=radio]), [name]:checked'
  )
  const begun = {
    typed: Object.fromEntries([...boxes].map((box) => [box.name, box.value])),
    today: localDay(new Date()),
    keep: host.querySelector<HTMLInputElement>('[data-keep]')?.checked ?? false
  }
  hydrate(<LetterDesk {...props} begun={begun} />, host)
}
