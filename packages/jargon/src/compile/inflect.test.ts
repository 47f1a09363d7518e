import { describe, expect, it } from 'vitest'
import { otherNumber, tenses } from './inflect.ts'

describe('tenses', () => {
  it.each([
    ['push', ['pushes', 'pushed', 'pushing']],
    ['break', ['breaks', 'broke', 'breaking', 'broken']],
    ['chunk', ['chunks', 'chunked', 'chunking']],
    ['regress', ['regresses', 'regressed', 'regressing']],
    ['unzip', ['unzips', 'unzipped', 'unzipping']],
    ['button', ['buttons', 'buttoned', 'buttoning']],
    ['read', ['reads', 'reading']],
    ['split', ['splits', 'splitting']]
  ])('%s', (verb, expected) => {
    expect(tenses(verb)).toEqual(expected)
  })
})

describe('otherNumber', () => {
  it.each([
    ['goal', 'goals'],
    ['strategies', 'strategy'],
    ['limited', undefined],
    ['orally', undefined],
    ['before', undefined]
  ])('%s → %s', (noun, expected) => {
    expect(otherNumber(noun)).toBe(expected)
  })
})
