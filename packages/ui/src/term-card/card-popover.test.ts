// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { en } from '../strings/en.ts'
import { makeCardPopover } from './card-popover.tsx'

const term = { name: 'Goal', meaning: 'What to learn in a year.', longer: '', questions: ['One?', 'Two?'] }
const callbacks = {
  onSave: vi.fn(),
  onMore: vi.fn(),
  onKnow: vi.fn(),
  onClose: vi.fn(),
  onPointerIn: vi.fn(),
  onPointerOut: vi.fn()
}

function open() {
  const host = document.createElement('div')
  const room = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
  const stopping = new AbortController()
  const putBeside = vi.fn()
  const showPopover = vi.fn()
  Object.assign(host, { showPopover, hidePopover: vi.fn() })
  const popover = makeCardPopover<string>({
    host,
    room,
    home: () => document.body,
    putBeside,
    strings: en,
    signal: stopping.signal
  })
  popover.show(term, 'here', [], callbacks)
  return { host, room, popover, putBeside, showPopover, stop: () => stopping.abort() }
}

afterEach(() => document.body.replaceChildren())

test('the card is drawn, opened once and put beside its word each time', () => {
  const { host, room, popover, putBeside, showPopover } = open()
  popover.show(term, 'there', ['saving'], callbacks)
  expect(showPopover).toHaveBeenCalledOnce()
  expect(putBeside.mock.calls.map(([word]) => word)).toEqual(['here', 'there'])
  expect(putBeside).toHaveBeenLastCalledWith('there', host, room.firstElementChild)
  expect(room.textContent).toContain(en.saving)
})

test('a tap on a question says its place', () => {
  const { room } = open()
  room.querySelectorAll<HTMLButtonElement>('.pi-ask')[1]?.click()
  expect(callbacks.onSave).toHaveBeenCalledExactlyOnceWith(1)
})

test('a card that the page threw out is put back and opened again', () => {
  const { host, popover, showPopover } = open()
  host.remove()
  popover.show(term, 'here', [], callbacks)
  expect(host.isConnected).toBe(true)
  expect(showPopover).toHaveBeenCalledTimes(2)
})

test('a hidden card leaves nothing in its room', () => {
  const { room, popover } = open()
  popover.hide()
  expect(room.childElementCount).toBe(0)
})

test('when it is stopped it is gone, and stays gone', () => {
  const { host, popover, stop } = open()
  stop()
  popover.show(term, 'here', [], callbacks)
  expect(host.isConnected).toBe(false)
})
