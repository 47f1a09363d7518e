import { readFileSync } from 'node:fs'
import { inRepository } from '@plain-iep/workbench'
import { expect, test } from 'vitest'
import { partGuide } from './part-guides.ts'
import { readSampleParts } from './sample-parts.ts'

const sheet = (inner: string) => `<html><body><main>${inner}</main></body></html>`

test('a part that goes on over the next sheet stays one part', () => {
  const parts = readSampleParts(
    sheet('<section><h2>Goals</h2><p>One.</p></section><section><h2>Goals (continued)</h2><p>Two.</p></section>')
  )
  expect(parts).toMatchObject([{ id: 'part-goals', title: 'Goals', html: '<p>One.</p>\n<p>Two.</p>' }])
})

test('running lines and the name of the form are left out, and so are inline styles', () => {
  const [part] = readSampleParts(
    sheet(
      '<section><div class="run">Page 1</div><h1>IEP</h1><h2>Notes</h2><p style="color:red">Text</p><p class="foot">X</p></section>'
    )
  )
  expect(part?.html).toBe('<p>Text</p>')
})

test('the words of a part are read cell by cell', () => {
  const [part] = readSampleParts(
    sheet(
      '<section><h2>Dates</h2><div><table><tbody><tr><th>Name</th><td>Mateo</td></tr></tbody></table></div></section>'
    )
  )
  expect(part?.blocks).toEqual(['Dates', 'Name', 'Mateo'])
})

test('a sheet without a heading is refused', () => {
  expect(() => readSampleParts(sheet('<section><p>Text</p></section>'))).toThrow('without a heading')
})

test('every part of our sample has a guide page, and all its text is there', () => {
  const page = readFileSync(inRepository('content/drafts/full-iep.html'), 'utf8')
  const parts = readSampleParts(page)
  expect(parts.length).toBeGreaterThan(15)
  for (const { title } of parts) expect(partGuide(title)).toMatch(/^\/.+\/$/)
  const text = parts.map(({ html }) => html).join('')
  for (const words of ['Mateo will use syllable division', 'Make-up services', 'Revocation'])
    expect(text).toContain(words)
})
