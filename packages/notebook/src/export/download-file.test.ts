// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { downloadFile } from './download-file.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

async function download(type: string) {
  vi.useFakeTimers()
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
  const revoked = vi.spyOn(URL, 'revokeObjectURL')
  const clicked: HTMLAnchorElement[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this)
  })
  downloadFile({ name: 'questions.csv', type, text: 'é' })
  const blob = made.mock.calls[0]?.[0] as Blob
  return { clicked, revoked, bytes: [...new Uint8Array(await blob.arrayBuffer())], type: blob.type }
}

test('a file is handed over under its name, and nothing is left in the page', async () => {
  const { clicked, revoked, bytes, type } = await download('text/plain')
  expect(clicked[0]?.download).toBe('questions.csv')
  expect(clicked[0]?.getAttribute('href')).toBe('blob:x')
  expect(document.querySelector('a')).toBeNull()
  expect(bytes).toEqual([0xc3, 0xa9])
  expect(type).toBe('text/plain;charset=utf-8')
  expect(revoked).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(revoked).toHaveBeenCalledExactlyOnceWith('blob:x')
})

test('a CSV file begins with the mark by which Excel knows UTF-8', async () => {
  expect((await download('text/csv')).bytes).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9])
})
