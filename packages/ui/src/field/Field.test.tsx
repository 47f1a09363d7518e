// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { Field } from './Field.tsx'

function show(error?: string) {
  const host = document.createElement('div')
  const onInput = vi.fn()
  render(<Field label="Name" hint="First name only" value="" onInput={onInput} {...(error ? { error } : {})} />, host)
  return { host, onInput, box: host.querySelector('input') as HTMLInputElement }
}

test('the label belongs to the box', () => {
  const { host, box } = show()
  expect(host.querySelector('label')?.getAttribute('for')).toBe(box.id)
})

test('typing hands over the new text', () => {
  const { box, onInput } = show()
  box.value = 'Ana'
  box.dispatchEvent(new Event('input', { bubbles: true }))
  expect(onInput).toHaveBeenCalledWith('Ana')
})

test('an error is tied to the box together with the hint', () => {
  const { host, box } = show('Write a name first.')
  const ids = box.getAttribute('aria-describedby')?.split(' ') ?? []
  const texts = ids.map((id) => host.querySelector(`[id="${id}"]`)?.textContent)
  expect(texts).toEqual(['First name only', 'Write a name first.'])
  expect(box.getAttribute('aria-invalid')).toBe('true')
})
