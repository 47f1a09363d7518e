import { describe, expect, test } from 'vitest'
import { makeQuestion } from '../testing/make-question.ts'
import { toCsv } from './to-csv.ts'

const now = new Date(2026, 10, 22)
const definitions = new Map([['lre', { name: 'LRE', meaning: 'The least separate place.' }]])

/** Reads RFC 4180 text back into rows. */
function parse(csv: string): string[][] {
  return csv
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter(Boolean)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => (cell ?? '').replaceAll('""', '"')))
}

test('a list is a table in the order of a meeting', () => {
  const csv = toCsv(
    [
      makeQuestion({ position: 1, text: 'Where?', part: 'placement', termId: 'lre', quote: 'in the LRE' }),
      makeQuestion({ position: 2, text: 'What?', part: 'goals', priority: 'must' })
    ],
    { now, definitions, withDefinitions: true }
  )
  expect(csv).toBe(
    [
      '"Part of the IEP","Priority","Question","For","Word","What it means","Answer","Who does it","By when"',
      '"Goals","Must ask","What?","","","","","",""',
      '"Where your child learns","Nice to ask","Where?","","LRE","The least separate place.","","",""',
      ''
    ].join('\r\n')
  )
})

test('quotes come with the page they stand on, only when asked for', () => {
  const question = makeQuestion({ quote: 'in the LRE', pageTitle: 'Draft', pageAddress: 'https://a.example/' })
  expect(parse(toCsv([question], { now, withQuotes: true }))[1]).toEqual(
    expect.arrayContaining(['in the LRE', 'Draft', 'https://a.example/'])
  )
  expect(toCsv([question], { now })).not.toContain('LRE')
  expect(toCsv([question], { now })).not.toContain('a.example')
})

test('commas, quotes and line breaks stay inside their cell', () => {
  const answer = { text: 'He said "yes",\nthen left.', owner: 'A, B', answeredAt: 1 }
  const rows = parse(toCsv([makeQuestion({ text: 'Why, "really"?', answer })], { now }))
  expect(rows).toHaveLength(2)
  expect(rows[1]).toEqual(expect.arrayContaining(['Why, "really"?', 'He said "yes",\nthen left.', 'A, B']))
})

describe('a cell that a spreadsheet would run', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    [' =1', "'=1"],
    ['＝1', "'＝1"],
    ['a;=cmd', "a;'=cmd"],
    ['a\n=cmd', "a\n'=cmd"],
    ['=HYPERLINK("https://evil.example","x")', `'=HYPERLINK("https://evil.example","x")`]
  ])('%j is disarmed', (text, safe) => {
    expect(parse(toCsv([makeQuestion({ text })], { now }))[1]?.[2]).toBe(safe)
  })

  test.each(['1+1=2?', 'Is it 2-3 times?', 'a@b.example', 'pull-out'])('%j is left as it is', (text) => {
    expect(parse(toCsv([makeQuestion({ text })], { now }))[1]?.[2]).toBe(text)
  })
})
