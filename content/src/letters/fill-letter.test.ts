import { expect, test } from 'vitest'
import type { LetterField } from '../schema/letter.ts'
import { fieldsOfLetter } from './fields-of-letter.ts'
import { emptyBlanks, fillLetter, keptParagraphs, letterText } from './fill-letter.ts'

const child: LetterField = { id: 'child', label: 'Your child’s name', kind: 'text' }
const why: LetterField = { id: 'why', label: 'Why', kind: 'lines' }
const phone: LetterField = { id: 'phone', label: 'Your phone', kind: 'text', optional: true }
const fields = [child, why, phone]
const template = 'Dear team,\n\n{child} needs help. Please help {child}.\n{why}\n\nCall me: {phone}\n\nThank you.\n'
const textOf = (filled: Record<string, string>): string => letterText(fillLetter(template, fields, filled))

test('what was typed stands at every place its mark stood', () => {
  expect(textOf({ child: 'Maya', why: 'She cries.', phone: '555-0142' })).toBe(
    'Dear team,\n\nMaya needs help. Please help Maya.\nShe cries.\n\nCall me: 555-0142\n\nThank you.'
  )
})

test('a line whose only blank is optional and empty drops out, and leaves no gap', () => {
  expect(textOf({ child: 'Maya', why: 'She cries.' })).toBe(
    'Dear team,\n\nMaya needs help. Please help Maya.\nShe cries.\n\nThank you.'
  )
})

test('an optional line leaves its neighbors in place', () => {
  expect(letterText(fillLetter('{child}\n{phone}', fields, { child: 'Maya' }))).toBe('Maya')
})

test('a blank that is needed and empty shows its name in brackets', () => {
  expect(textOf({ why: 'She cries.' })).toContain('[Your child’s name] needs help.')
})

test('spaces alone do not fill a blank, and spaces around an answer go', () => {
  expect(textOf({ child: '  Maya ', why: 'x', phone: '   ' })).toMatch(/^Dear team,\n\nMaya needs help/)
  expect(textOf({ child: 'Maya', why: 'x', phone: '   ' })).not.toContain('Call me')
})

test('marks, braces and dollar signs in an answer are only words', () => {
  expect(textOf({ child: '{why} $& {x}', why: 'y' })).toContain('{why} $& {x} needs help. Please help {why} $& {x}.')
})

test('several lines in an answer stay several lines', () => {
  expect(textOf({ child: 'Maya', why: 'One.\nTwo.' })).toContain('Please help Maya.\nOne.\nTwo.\n\nThank you.')
})

test('a line that may drop out is still shown to the reader, and is marked', () => {
  const paragraphs = fillLetter(template, fields, {})
  expect(paragraphs.flat().filter((line) => line.leftOut).length).toBe(1)
  expect(keptParagraphs(paragraphs).length).toBe(paragraphs.length - 1)
})

test('the blanks still to fill are named once, in the order of the letter', () => {
  expect(emptyBlanks(fillLetter(template, fields, {})).map((field) => field.id)).toEqual(['child', 'why'])
  expect(emptyBlanks(fillLetter(template, fields, { child: 'Maya', why: 'x' }))).toEqual([])
})

test('a mark that names no field is refused with its name', () => {
  expect(() => fillLetter('{who} asks', fields, {})).toThrow('"who"')
})

test('a letter has the common blanks it names, in their common order, then its own', () => {
  const date: LetterField = { id: 'date', label: 'Date', kind: 'date' }
  const letter = { subject: 'For {child}', letter: '{why} {child}', fields: [why] }
  expect(fieldsOfLetter(letter, [date, child]).map((field) => field.id)).toEqual(['child', 'why'])
})
