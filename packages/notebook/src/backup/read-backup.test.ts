import { describe, expect, test } from 'vitest'
import { VERSION_1 } from '../testing/version-1.ts'
import { type Contents, emptyContents } from './contents.ts'
import { readBackup } from './read-backup.ts'
import { toBackup } from './to-backup.ts'

const now = new Date('2026-11-22T12:00:00Z')
const contents = structuredClone(VERSION_1.records) as unknown as Contents

/** A good backup after one change to its data. */
function changedFile(change: (file: Record<string, unknown> & { contents: Contents }) => void): string {
  const file = JSON.parse(toBackup(contents, { now }))
  change(file)
  return JSON.stringify(file)
}

test('a backup reads back as it was', () => {
  expect(readBackup(toBackup(contents, { now }))).toEqual(contents)
  expect(readBackup(toBackup(emptyContents(), { now }))).toEqual(emptyContents())
})

test('a backup says what it is, its version and when it was made', () => {
  expect(JSON.parse(toBackup(emptyContents(), { now }))).toMatchObject({
    kind: 'plain-iep-notebook',
    version: 1,
    savedAt: '2026-11-22T12:00:00.000Z'
  })
})

test('a backup saved again by an editor reads all the same', () => {
  expect(readBackup(`\uFEFF${toBackup(contents, { now })}`)).toEqual(contents)
})

test('settings of this device alone stay out of a backup', () => {
  const settings = [
    { key: 'device:asked', value: true },
    { key: 'level', value: 'few' }
  ]
  expect(readBackup(toBackup({ ...emptyContents(), settings }, { now })).settings).toEqual([settings[1]])
})

test('an address in a file loses its query too', () => {
  const file = changedFile(({ contents }) => {
    if (contents.questions[0]) contents.questions[0].pageAddress = 'https://a.example/x?child=maya#y'
  })
  expect(readBackup(file).questions[0]?.pageAddress).toBe('https://a.example/x')
})

test('fields we do not know are left behind, and a key like __proto__ is only a key', () => {
  const file = changedFile(({ contents }) => {
    Object.assign(contents.children[0] ?? {}, { admin: true })
  }).replace('{"name":"Dana Reed"}', '{"__proto__":"x"}')
  const read = readBackup(file)
  expect(read.children).toEqual(contents.children)
  expect(Object.entries(read.letters[0]?.fields ?? {})).toEqual([['__proto__', 'x']])
  expect(Object.getPrototypeOf(read.letters[0]?.fields)).toBe(Object.prototype)
})

describe('a file that is refused', () => {
  const DAMAGED = (part: string) => `This backup is damaged (${part}) and we changed nothing, so try an older one.`

  test.each([
    ['not JSON', 'hello', 'We could not read this file, so pick the backup you saved here.'],
    ['empty', '', 'We could not read this file, so pick the backup you saved here.'],
    [
      'cut off',
      toBackup(contents, { now }).slice(0, 900),
      'We could not read this file, so pick the backup you saved here.'
    ],
    ['other JSON', '{"a":1}', 'This file is not a Plain IEP backup, so pick the file you saved here.'],
    ['a bare list', '[]', 'This file is not a Plain IEP backup, so pick the file you saved here.'],
    ['null', 'null', 'This file is not a Plain IEP backup, so pick the file you saved here.'],
    ['too big', ' '.repeat(50_000_001), 'This file is too big to be one of ours, so pick the file you saved here.'],
    [
      'of a later version',
      changedFile((file) => Object.assign(file, { version: 2 })),
      'This backup is from a newer Plain IEP, so get the new one and try again.'
    ],
    ['without a version', changedFile((file) => Object.assign(file, { version: '1' })), DAMAGED('its first lines')],
    ['without contents', changedFile((file) => Object.assign(file, { contents: [] })), DAMAGED('its first lines')],
    [
      'without one of its lists',
      changedFile(({ contents }) => Object.assign(contents, { ticks: undefined })),
      DAMAGED('no box can be read')
    ]
  ])('%s says what is wrong', (_name, file, sentence) => {
    expect(() => readBackup(file)).toThrow(expect.objectContaining({ name: 'BackupUnreadable', message: sentence }))
  })

  test.each<[string, string, (contents: Contents) => object | undefined, object]>([
    ['question 2', 'question 2.text', ({ questions }) => questions[1], { text: '' }],
    ['question 1', 'question 1.priority', ({ questions }) => questions[0], { priority: 'urgent' }],
    ['question 1', 'question 1.position', ({ questions }) => questions[0], { position: null }],
    ['question 1', 'question 1.answer.dueOn', ({ questions }) => questions[0]?.answer, { dueOn: '2026-02-30' }],
    ['meeting 1', 'meeting 1.date', ({ meetings }) => meetings[0], { date: 'soon' }],
    ['box 1', 'box 1.ticked', ({ ticks }) => ticks[0], { ticked: 1 }],
    ['list of dates 1', 'list of dates 1.schoolDaysOff 1', ({ dates }) => dates[0], { schoolDaysOff: [7] }],
    ['letter 1', 'letter 1.fields.name', ({ letters }) => letters[0], { fields: { name: 7 } }],
    ['note 1', 'note 1.cells', ({ logEntries }) => logEntries[0], { cells: ['a'] }],
    ['choice 1', 'choice 1.key', ({ settings }) => settings[0], { key: '' }],
    ['older copy 1', 'older copy 1.store', ({ setAside }) => setAside[0], { store: 'settings' }],
    ['older copy 1', 'older copy 1.record.name', ({ setAside }) => setAside[0]?.record, { name: 1 }]
  ])('for a damaged %s names it (%s)', (part, where, pick, damage) => {
    const file = changedFile(({ contents }) => Object.assign(pick(contents) ?? {}, damage))
    expect(() => readBackup(file)).toThrow(
      expect.objectContaining({ code: 'bad-backup', message: DAMAGED(part), where })
    )
  })
})
