import { expect, test } from 'vitest'
import { localTargets } from './check-links.ts'

test('links, scripts and styles of this site are read without query and fragment', () => {
  const html = '<a href="/rights/#records">a</a> <script src="/x.js?v=1"></script> <a href="/rights/">b</a>'
  expect(localTargets(html)).toEqual(['/rights/', '/x.js'])
})

test('other origins and places on the same page are left alone', () => {
  expect(localTargets('<a href="https://example.org/x">a</a> <a href="#page">b</a>')).toEqual([])
})
