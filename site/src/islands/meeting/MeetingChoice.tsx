import type { Meeting } from '@plain-iep/notebook'
import { useEffect, useState } from 'preact/hooks'
import { writtenDate } from '../../catalog/written-date.ts'
import { chooseMeeting, readChosenMeeting, readMeetings, startMeeting } from '../../kept/checklist-meeting.ts'
import { failureSentence } from '../../kept/failure-sentence.ts'
import type { MeetingChoiceStrings } from '../../strings/checklist-strings.ts'
import { fillIn } from '../../strings/fill-in.ts'

export interface MeetingChoiceProps {
  strings: MeetingChoiceStrings
  /** Called once a meeting is chosen, or when the reader closes the window. */
  onDone(): void
}

/** Choosing a meeting, or starting a new one with empty lists. */
export function MeetingChoice({ strings, onDone }: MeetingChoiceProps) {
  const [meetings, setMeetings] = useState<Meeting[]>()
  const [chosen, setChosen] = useState<string>()
  const [day, setDay] = useState('')
  const [child, setChild] = useState('')
  const [error, setError] = useState('')

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (cause) {
      setError(failureSentence(cause, strings.failed))
    }
  }

  // Once: the meetings there are when the window opens.
  useEffect(() => {
    void attempt(async () => {
      setChosen((await readChosenMeeting())?.id)
      setMeetings(await readMeetings())
    })
  }, [])

  const choose = (id: string | undefined) =>
    attempt(async () => {
      await chooseMeeting(id)
      onDone()
    })
  const start = () =>
    attempt(async () => {
      if (!day) return setError(strings.needsDay)
      const places = { date: writtenDate(day), child: child.trim() }
      const title = fillIn(places.child ? strings.namedFor : strings.named, places)
      await startMeeting({ day, child, title })
      onDone()
    })

  return (
    <>
      <h2 id="meeting-choice-title">{strings.title}</h2>
      <p>{strings.lead}</p>
      {!meetings && !error && <p>{strings.loading}</p>}
      {meetings && meetings.length > 0 && (
        <>
          <h3>{strings.existing}</h3>
          <ul>
            {[...meetings, { id: undefined, title: strings.none }].map(({ id, title }) => (
              <li key={id ?? ''}>
                <button type="button" class="quiet-button" aria-pressed={id === chosen} onClick={() => void choose(id)}>
                  {id === chosen ? `✓ ${title}` : title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <h3>{strings.newTitle}</h3>
        <label class="field-label" for="meeting-day">
          {strings.day}
        </label>
        <input
          id="meeting-day"
          class="text-field"
          type="date"
          required
          value={day}
          aria-describedby={error ? 'meeting-error' : undefined}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <label class="field-label" for="meeting-child">
          {strings.child}
        </label>
        <p class="field-hint" id="meeting-child-hint">
          {strings.childHint}
        </p>
        <input
          id="meeting-child"
          class="text-field"
          type="text"
          autocomplete="off"
          value={child}
          aria-describedby="meeting-child-hint"
          onInput={(event) => setChild(event.currentTarget.value)}
        />
        <p role="alert" id="meeting-error">
          {error}
        </p>
        <p class="field-row">
          <button type="submit" class="action">
            {strings.start}
          </button>
          <button type="button" class="quiet-button" onClick={onDone}>
            {strings.close}
          </button>
        </p>
      </form>
    </>
  )
}
