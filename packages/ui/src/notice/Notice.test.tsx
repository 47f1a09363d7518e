// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { Notice } from './Notice.tsx'

test.each([
  ['error', 'alert'],
  ['saved', 'status'],
  ['empty', 'status']
] as const)('a notice of kind %s is announced as %s and says its kind in words', (kind, role) => {
  const host = document.createElement('div')
  render(
    <Notice kind={kind} strings={en}>
      What happened.
    </Notice>,
    host
  )
  expect(host.firstElementChild?.getAttribute('role')).toBe(role)
  expect(host.querySelector('[role=img]')?.getAttribute('aria-label')).toBeTruthy()
})
