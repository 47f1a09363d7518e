import { describe, expect, it } from 'vitest'
import { readDraft, UnreadableDraft } from './index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('readDraft', () => {
  it.each([
    ['plan.pdf', bytes('%PDF-1.7 …'), 'is a PDF'],
    ['plan.docx', bytes('PK\u0003\u0004…'), 'is a Word file'],
    ['plan.txt', Uint8Array.of(76, 0, 82, 0), 'is not text'],
    ['plan.txt', Uint8Array.of(0x93, 73, 69, 80, 0x94), 'is not UTF-8']
  ])('refuses %s with one sentence that says what it is', (name, content, says) => {
    const reading = () => readDraft(content, name)
    expect(reading).toThrow(UnreadableDraft)
    expect(reading).toThrow(says)
  })

  it('reads text of an older encoding when it is said which', () => {
    const { text } = readDraft(Uint8Array.of(74, 111, 115, 0xe9), 'plan.txt', { otherwise: 'windows-1252' })
    expect(text).toContain('José')
  })

  it('leaves a byte order mark out', () => {
    expect(readDraft(bytes('\ufeffThe LRE'), 'plan.txt').text.startsWith('The LRE')).toBe(true)
  })

  it('reads a web page by what is in it, whatever its name', () => {
    expect(readDraft(bytes('<!doctype html><p>The <b>LRE</b></p>'), 'plan.txt').text).toMatch(/^\s*The LRE\s*$/)
  })
})
