// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { deleteEverything } from '@plain-iep/notebook'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { readChosenMeeting, startMeeting } from '../../kept/checklist-meeting.ts'
import { keptNotebook } from '../../kept/kept-notebook.ts'
import { enMeetingChoice } from '../../strings/en-checklist.ts'
import { MeetingChoice } from './MeetingChoice.tsx'

beforeEach(async () => deleteEverything(await keptNotebook()))

async function open() {
  const host = document.body.appendChild(document.createElement('div'))
  const onDone = vi.fn()
  await act(async () => render(<MeetingChoice strings={enMeetingChoice} onDone={onDone} />, host))
  await vi.waitFor(() => expect(host.textContent).not.toContain(enMeetingChoice.loading))
  const type = (id: string, text: string) =>
    act(() => {
      const field = host.querySelector(`#${id}`) as HTMLInputElement
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const submit = () =>
    act(async () => {
      host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
    })
  return { host, onDone, type, submit }
}

test('a new meeting is named by its child and day, and chosen', async () => {
  const { type, submit, onDone } = await open()
  type('meeting-day', '2026-12-04')
  type('meeting-child', 'Rosa')
  await submit()
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await readChosenMeeting()).toMatchObject({ title: 'Rosa, meeting on December 4, 2026', date: '2026-12-04' })
})

test('without a day nothing is started, and the sentence says what to do', async () => {
  const { host, submit, onDone } = await open()
  await submit()
  await vi.waitFor(() => expect(host.querySelector('[role=alert]')?.textContent).toBe(enMeetingChoice.needsDay))
  expect(onDone).not.toHaveBeenCalled()
})

test('an earlier meeting can be chosen, or none', async () => {
  await startMeeting({ day: '2026-12-04', child: '', title: 'Fall' })
  const { host, onDone } = await open()
  const button = (name: string) => [...host.querySelectorAll('button')].find((one) => one.textContent?.endsWith(name))
  expect(button('Fall')?.getAttribute('aria-pressed')).toBe('true')
  await act(async () => button(enMeetingChoice.none)?.click())
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(await readChosenMeeting()).toBeUndefined()
})
