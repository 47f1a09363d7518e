import { expect, test } from 'vitest'
import { addressWithoutQuery } from './address-without-query.ts'

test.each([
  ['https://portal.example.org/iep/draft?student=123&token=abc', 'https://portal.example.org/iep/draft'],
  ['https://portal.example.org/iep/draft#page=3', 'https://portal.example.org/iep/draft'],
  ['https://parent:secret@portal.example.org/iep', 'https://portal.example.org/iep'],
  ['https://portal.example.org/iep;jsessionid=A1B2/draft;x=1', 'https://portal.example.org/iep/draft'],
  ['http://localhost:8080/?a=1', 'http://localhost:8080/'],
  ['https://portal.example.org', 'https://portal.example.org/']
])('%s is kept as %s', (address, kept) => {
  expect(addressWithoutQuery(address)).toBe(kept)
})

test.each([
  'file:///Users/dana/Maya%20IEP.pdf',
  'chrome-extension://abc/reader.html',
  'javascript:alert(1)',
  'data:text/html,hi',
  'blob:https://a.example/1',
  'not an address',
  '',
  undefined
])('%s is not kept', (address) => {
  expect(addressWithoutQuery(address)).toBeUndefined()
})
