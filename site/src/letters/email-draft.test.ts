import { expect, test } from 'vitest'
import { emailDraft, LONGEST_EMAIL_DRAFT } from './email-draft.ts'

test('subject and text arrive as they were written', () => {
  const draft = new URL(emailDraft('Tests & “forms” for Zoë?', 'Dear team,\n\n100% of it + more & more = #1'))
  expect(draft.protocol).toBe('mailto:')
  const said = new URLSearchParams(draft.search.replaceAll('+', '%2B'))
  expect(said.get('subject')).toBe('Tests & “forms” for Zoë?')
  expect(said.get('body')).toBe('Dear team,\r\n\r\n100% of it + more & more = #1')
})

test('a draft is addressed to nobody: the reader chooses', () => {
  expect(emailDraft('A', 'B')).toMatch(/^mailto:\?/)
})

test('a page of text is longer than every mail program takes', () => {
  expect(emailDraft('A', 'Some words. '.repeat(200)).length).toBeGreaterThan(LONGEST_EMAIL_DRAFT)
})
