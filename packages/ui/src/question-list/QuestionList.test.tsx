// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { en } from '../strings/en.ts'
import { QuestionList, type QuestionListProps } from './QuestionList.tsx'

const questions: QuestionListProps['questions'] = [
  { id: 'a', text: 'First?', priority: 'nice' },
  { id: 'b', text: 'Second?', priority: 'must' }
]

function show(changes: Partial<QuestionListProps> = {}) {
  const host = document.createElement('div')
  const calls = { onEdit: vi.fn(), onDelete: vi.fn(), onMove: vi.fn(), onPriority: vi.fn() }
  act(() => render(<QuestionList questions={questions} strings={en} {...calls} {...changes} />, host))
  return { host, calls }
}

test('questions stand in the order given', () => {
  const texts = [...show().host.querySelectorAll('.pi-questions-list .pi-question-text')].map((p) => p.textContent)
  expect(texts).toEqual(['First?', 'Second?'])
})

test('the two last questions end every list, even an empty one', () => {
  const pinned = show({ questions: [] }).host.querySelectorAll('.pi-questions-pinned .pi-question-text')
  expect([...pinned].map((p) => p.textContent)).toEqual([en.trackSuccess, en.meetAgain])
})

test('an empty list says what to do next', () => {
  expect(show({ questions: [] }).host.textContent).toContain(en.emptyHelp)
})

test('moving calls back with the question and says its new place', () => {
  const { host, calls } = show()
  const down = host.querySelector<HTMLButtonElement>(`[aria-label^="${en.moveDown}"]`)
  act(() => down?.click())
  expect(calls.onMove).toHaveBeenCalledWith('a', 1)
  expect(host.querySelector('.pi-questions-moved')?.textContent).toBe(en.movedTo(2, 2))
})

test('a deleted question can be brought back while there is an undo', () => {
  const onUndo = vi.fn()
  const { host } = show({ onUndo })
  const undo = [...host.querySelectorAll('button')].find((button) => button.textContent === en.undo)
  undo?.click()
  expect(onUndo).toHaveBeenCalledOnce()
})

test('an error is read out', () => {
  expect(show({ error: 'Not saved.' }).host.querySelector('[role=alert]')?.textContent).toContain('Not saved.')
})
