import { convertIcsCalendar } from 'ts-ics'
import { expect, test } from 'vitest'
import { toCalendar } from './to-calendar.ts'

const entries = [
  { id: 'meeting', day: '2026-12-31', title: 'IEP meeting', text: 'Bring: list, pen; and a friend\nRoom 4' },
  { id: 'review', day: '2028-02-29', title: 'Yearly review is due', text: 'x'.repeat(200) },
  { id: 'clocks-change', day: '2026-11-01', title: 'A day with 25 hours — “long”', text: 'é' }
]
const file = toCalendar(entries, 'IEP days')

test('a calendar reads back the same days, titles and texts', () => {
  const { events = [], name } = convertIcsCalendar(undefined, file)
  expect(name).toBe('IEP days')
  expect(
    events.map(({ uid, start, summary, description }) => ({
      id: uid.replace('@plain-iep', ''),
      day: start.date.toISOString().slice(0, 10),
      title: summary,
      text: description
    }))
  ).toEqual(entries)
})

test('each entry is one whole day without hour or zone, and blocks no time', () => {
  expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\n')
  expect(file).toContain('DTEND;VALUE=DATE:20270101\r\n')
  expect(file).toContain('DTEND;VALUE=DATE:20280301\r\n')
  expect(file.match(/TRANSP:TRANSPARENT/g)).toHaveLength(entries.length)
  expect(file).not.toMatch(/TZID|VTIMEZONE|DTSTART:\d{8}T/)
})

test('lines end and fold as calendars ask: CRLF, at most 75 bytes', () => {
  const lines = file.split('\r\n')
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
})

test('an entry keeps its id when the file is made again', () => {
  const uids = (text: string) => text.match(/^UID:.*/gm)
  expect(uids(toCalendar(entries, 'IEP days'))).toEqual(uids(file))
})
