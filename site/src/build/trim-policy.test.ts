import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { trimPolicy } from './trim-policy.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (scripts: string[], body: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${scripts.map(hashOf).join(' ')}; style-src 'self' ${hashOf('p{}')};"><body>${body}</body>`

describe('trimPolicy', () => {
  it('keeps the scripts and styles that stand on the page and takes out the others', () => {
    const html = page(['one()', 'two()'], '<script>two()</script><style>p{}</style>')
    expect(trimPolicy(html)).toBe(page(['two()'], '<script>two()</script><style>p{}</style>'))
  })

  it('never opens a policy wider: a page without inline scripts allows its own files only', () => {
    const html = page(['one()'], '<script type="module" src="/a.js"></script>')
    expect(trimPolicy(html)).toContain(`content="default-src 'self'; script-src 'self'; style-src 'self';"`)
  })

  it('leaves a page without a policy as it is', () => {
    expect(trimPolicy('<p>Hello</p>')).toBe('<p>Hello</p>')
  })
})
