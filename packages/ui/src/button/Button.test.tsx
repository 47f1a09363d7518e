// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { Button } from './Button.tsx'

test('a button calls back when it is pressed and never submits a form', () => {
  const pressed = vi.fn()
  const host = document.createElement('div')
  render(<Button onClick={pressed}>Go</Button>, host)
  const button = host.querySelector('button')
  button?.click()
  expect(pressed).toHaveBeenCalledOnce()
  expect(button?.type).toBe('button')
})
