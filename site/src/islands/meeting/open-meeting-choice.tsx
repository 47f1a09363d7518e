import { render } from 'preact'
import { stringsFor } from '../../strings/strings-for.ts'
import { MeetingChoice } from './MeetingChoice.tsx'

/** Opens the window in which a parent says which meeting the ticks belong to. Resolves when it is closed again. */
export function openMeetingChoice(): Promise<void> {
  const dialog = document.createElement('dialog')
  dialog.className = 'meeting-choice'
  dialog.setAttribute('aria-labelledby', 'meeting-choice-title')
  document.body.append(dialog)
  render(
    <MeetingChoice strings={stringsFor(document.documentElement.lang).meetingChoice} onDone={() => dialog.close()} />,
    dialog
  )
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      render(null, dialog)
      dialog.remove()
      resolve()
    })
  })
}
