import { describe, expect, test } from 'vitest'
import type { LetterFields } from '../records.ts'
import { makeQuestion } from '../testing/make-question.ts'
import { mergeVersions, sameData } from './merge-versions.ts'

describe('two versions of one record', () => {
  test('give the newer, with its gaps filled from the older', () => {
    const answer = { text: 'Daily.', owner: 'Ms. Ortiz', answeredAt: 1 }
    const older = makeQuestion({ text: 'Why?', answer })
    const newer = makeQuestion({ text: 'Why?', role: 'teacher', priority: 'must', updatedAt: 9 })
    expect(mergeVersions(newer, older)).toEqual({ record: { ...newer, answer } })
  })

  test('leave the older over when it says something else', () => {
    const older = makeQuestion({ text: 'Why?' })
    const newer = makeQuestion({ text: 'Why not?', updatedAt: 9 })
    expect(mergeVersions(newer, older)).toEqual({ record: newer, leftOver: older })
  })

  test('that differ only in time, place and priority leave nothing over', () => {
    const older = makeQuestion({ position: 1, priority: 'must' })
    const newer = makeQuestion({ id: older.id, position: 5 })
    expect(mergeVersions(newer, older)).toEqual({ record: newer })
  })

  test('of a letter join their blanks', () => {
    const older: LetterFields = { letterId: 'a', fields: { name: 'Dana', why: 'x' }, keptAt: 1 }
    const newer: LetterFields = { letterId: 'a', fields: { name: 'Dana', phone: '555' }, keptAt: 2 }
    expect(mergeVersions(newer, older)).toEqual({
      record: { letterId: 'a', fields: { name: 'Dana', phone: '555', why: 'x' }, keptAt: 2 }
    })
  })
})

test('data is the same whatever the order of its fields', () => {
  expect(sameData({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true)
  expect(sameData({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(sameData({ a: undefined }, { b: undefined })).toBe(false)
  expect(sameData([1, 2], [2, 1])).toBe(false)
  expect(sameData([], {})).toBe(false)
})
