// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { SleepingDesk } from './sleeping-desk.ts'

const giveLife = vi.fn<(host: HTMLElement) => void>()
const arrive = vi.fn(async () => giveLife)

customElements.define(
  'test-desk',
  class extends SleepingDesk {
    protected override load() {
      return arrive()
    }
  }
)

function open(): HTMLElement {
  const desk = document.createElement('test-desk')
  desk.innerHTML = '<input name="child"><button type="button">Copy</button>'
  document.body.append(desk)
  arrive.mockClear()
  giveLife.mockReset()
  return desk
}

const touch = (desk: HTMLElement, kind: string) =>
  desk.querySelector('input')?.dispatchEvent(new Event(kind, { bubbles: true }))

test('on a first visit nothing more is loaded until the desk is touched', async () => {
  const desk = open()
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(arrive).not.toHaveBeenCalled()
  touch(desk, 'focusin')
  await vi.waitFor(() => expect(giveLife).toHaveBeenCalledExactlyOnceWith(desk))
})

test('a button pressed before its code is there is pressed again once it is, and only once', async () => {
  const desk = open()
  const pressed = vi.fn()
  giveLife.mockImplementation((host) => host.querySelector('button')?.addEventListener('click', pressed))
  desk.querySelector('button')?.click()
  await vi.waitFor(() => expect(pressed).toHaveBeenCalledOnce())
  desk.querySelector('button')?.click()
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(pressed).toHaveBeenCalledTimes(2)
  expect(giveLife).toHaveBeenCalledOnce()
})

test('code that did not arrive is asked for again at the next touch', async () => {
  const desk = open()
  arrive.mockRejectedValueOnce(new Error('offline'))
  touch(desk, 'pointerover')
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(giveLife).not.toHaveBeenCalled()
  touch(desk, 'input')
  await vi.waitFor(() => expect(giveLife).toHaveBeenCalledOnce())
})
