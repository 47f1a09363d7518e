// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { en } from '../strings/en.ts'
import type { AskState } from './AskButton.tsx'
import { TermCard } from './TermCard.tsx'

const term = {
  name: 'Least restrictive environment',
  acronym: 'LRE',
  meaning: 'The rule that your child learns with other kids as much as is right.',
  longer: 'Which room your child is in.',
  questions: ['One?', 'Two?', 'Three?', 'Four?']
}

function show(states: AskState[] = [], root: Node = document.createElement('div')) {
  const calls = { onSave: vi.fn(), onMore: vi.fn(), onKnow: vi.fn(), onClose: vi.fn() }
  render(<TermCard term={term} states={states} strings={en} {...calls} />, root as HTMLElement)
  const host = root as HTMLElement
  const button = (words: string) => [...host.querySelectorAll('button')].find((one) => one.textContent?.includes(words))
  return { host, calls, button }
}

afterEach(() => document.body.replaceChildren())

test('the dialog is named by the word and described by its meaning', () => {
  const { host } = show()
  const dialog = host.querySelector('[role=dialog]')
  const named = host.querySelector(`[id="${dialog?.getAttribute('aria-labelledby')}"]`)
  const described = host.querySelector(`[id="${dialog?.getAttribute('aria-describedby')}"]`)
  expect(named?.textContent).toContain('Least restrictive environment')
  expect(described?.textContent).toBe(term.meaning)
})

test('no more than three questions are shown', () => {
  expect(show().host.querySelectorAll('.pi-ask')).toHaveLength(3)
})

test('a tap saves that question and says its place', () => {
  const { button, calls } = show()
  button('Two?')?.click()
  expect(calls.onSave).toHaveBeenCalledWith('Two?', 1)
})

test.each(['saving', 'saved', 'saved-already'] as const)('a question in state %s is not saved again', (state) => {
  const { button, calls } = show([state])
  button('One?')?.click()
  expect(calls.onSave).not.toHaveBeenCalled()
})

test('a question that failed says so in words and can be tried again', () => {
  const { host, button, calls } = show(['failed'])
  expect(host.querySelector('[role=alert]')?.textContent).toBe(en.saveFailed)
  button('One?')?.click()
  expect(calls.onSave).toHaveBeenCalledOnce()
})

test('Escape, the cross, More and I know this word call back', () => {
  const { host, button, calls } = show()
  const escapeKey = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
  host.querySelector('[role=dialog]')?.dispatchEvent(escapeKey)
  host.querySelector<HTMLButtonElement>(`[aria-label="${en.close}"]`)?.click()
  button(en.more)?.click()
  button(en.know)?.click()
  expect(calls.onClose).toHaveBeenCalledTimes(2)
  expect(calls.onMore).toHaveBeenCalledOnce()
  expect(calls.onKnow).toHaveBeenCalledOnce()
})

test('the card works inside a closed shadow root', () => {
  const host = document.body.appendChild(document.createElement('div'))
  const { button, calls } = show([], host.attachShadow({ mode: 'closed' }))
  button('One?')?.click()
  expect(calls.onSave).toHaveBeenCalledOnce()
})
