import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { dressTable } from './dress-table.ts'

const table = (html: string): Element =>
  parseHTML(`<body><div>${html}</div></body>`).document.querySelector('table') as Element

test('each cell carries the heading of its column', () => {
  const dressed = table(
    '<table><thead><tr><th>Name</th><th>Role</th></tr></thead><tbody><tr><td>A</td><td>B</td></tr></tbody></table>'
  )
  dressTable(dressed)
  expect([...dressed.querySelectorAll('td')].map((cell) => cell.getAttribute('data-label'))).toEqual(['Name', 'Role'])
  expect(dressed.classList.contains('stacks')).toBe(true)
})

test('a table of numbers stays whole, in a frame that the keyboard reaches and that has a name', () => {
  const dressed = table('<table class="num"><caption>Scores</caption><tbody><tr><td>86</td></tr></tbody></table>')
  dressTable(dressed)
  expect(dressed.classList.contains('stacks')).toBe(false)
  expect(dressed.parentElement?.outerHTML).toMatch(/^<div [^>]*tabindex="0"/)
  expect(dressed.parentElement?.getAttribute('aria-label')).toBe('Scores')
})
