// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { en } from '../strings/en.ts'
import { QuestionItem } from './QuestionItem.tsx'

const calls = { onEdit: vi.fn(), onDelete: vi.fn(), onMove: vi.fn(), onPriority: vi.fn() }
let host: HTMLElement

function show(place = 1) {
  const question = { id: 'q', text: 'How often?', priority: 'nice' as const }
  act(() => render(<QuestionItem question={question} place={place} all={3} strings={en} {...calls} />, host))
}

function press(words: string) {
  const named = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(words)
  const button = [...host.querySelectorAll('button')].find(named)
  act(() => button?.click())
}

function type(words: string) {
  const box = host.querySelector('textarea') as HTMLTextAreaElement
  box.value = words
  act(() => void box.dispatchEvent(new Event('input', { bubbles: true })))
}

beforeEach(() => {
  vi.clearAllMocks()
  host = document.createElement('ul')
  document.body.replaceChildren(host)
})

test('new words are handed over trimmed', () => {
  show()
  press(en.edit)
  type('  How many times a week? ')
  press(en.keep)
  expect(calls.onEdit).toHaveBeenCalledWith('How many times a week?')
  expect(host.querySelector('textarea')).toBeNull()
})

test('an emptied question is not kept, and the editor says so', () => {
  show()
  press(en.edit)
  type('   ')
  press(en.keep)
  expect(calls.onEdit).not.toHaveBeenCalled()
  expect(host.querySelector('[role=alert]')?.textContent).toBe(en.emptyQuestion)
})

test('Escape leaves the words as they were', () => {
  show()
  press(en.edit)
  type('Something else?')
  const escapeKey = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
  act(() => void host.querySelector('textarea')?.dispatchEvent(escapeKey))
  expect(calls.onEdit).not.toHaveBeenCalled()
  expect(host.textContent).toContain('How often?')
})

test('a question moves up and down, but not past the ends', () => {
  show(0)
  press(en.moveUp)
  press(en.moveDown)
  expect(calls.onMove.mock.calls).toEqual([[1]])
})

test('the moved question keeps the focus on the button that was pressed', () => {
  show(1)
  press(en.moveUp)
  show(0)
  expect(document.activeElement?.getAttribute('aria-label')).toContain(en.moveUp)
})

test('it can be made a must-ask and be deleted', () => {
  show()
  press(en.makeMustAsk)
  press(en.remove)
  expect(calls.onPriority).toHaveBeenCalledWith('must')
  expect(calls.onDelete).toHaveBeenCalledOnce()
})
