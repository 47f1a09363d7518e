// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'

const wakeDesk = vi.hoisted(() => vi.fn())
vi.mock('../islands/letter/wake-desk.tsx', () => ({ wakeDesk }))
await import('./letter-desk.ts')

function open(): HTMLElement {
  const desk = document.createElement('letter-desk')
  desk.innerHTML = '<input name="child"><button type="button">Copy</button>'
  document.body.append(desk)
  wakeDesk.mockClear()
  return desk
}

test('on a first visit nothing more is loaded until the desk is touched', async () => {
  const desk = open()
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(wakeDesk).not.toHaveBeenCalled()
  desk.querySelector('input')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
  await vi.waitFor(() => expect(wakeDesk).toHaveBeenCalledOnce())
})

test('a button pressed before its code is there is pressed again once it is, and only once', async () => {
  const desk = open()
  const pressed = vi.fn()
  wakeDesk.mockImplementation((host: HTMLElement) => host.querySelector('button')?.addEventListener('click', pressed))
  desk.querySelector('button')?.click()
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledOnce())
  desk.querySelector('button')?.click()
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(pressed).toHaveBeenCalledTimes(2)
  expect(wakeDesk).toHaveBeenCalledOnce()
})
