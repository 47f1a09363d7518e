import 'fake-indexeddb/auto'
import { openDB, unwrap } from 'idb'
import { expect, onTestFinished, test } from 'vitest'
import { readEverything } from '../backup/contents.ts'
import { listChildren } from '../children/list-children.ts'
import { readDates } from '../dates/read-dates.ts'
import { readLetter } from '../letters/read-letter.ts'
import { listLogEntries } from '../logs/list-log-entries.ts'
import { listMeetings } from '../meetings/list-meetings.ts'
import { openNotebook } from '../open-notebook.ts'
import { listQuestions } from '../questions/list-questions.ts'
import { listSetAside } from '../set-aside/list-set-aside.ts'
import { readSetting } from '../settings/read-setting.ts'
import { freshName } from '../testing/open-test-notebook.ts'
import { VERSION_1 } from '../testing/version-1.ts'
import { listTicks } from '../ticks/list-ticks.ts'

async function saveVersion1(name: string): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(opened) {
      for (const [store, { keyPath, indexes }] of Object.entries(VERSION_1.stores)) {
        const made = opened.createObjectStore(store, { keyPath })
        for (const [index, path] of Object.entries<string>(indexes)) made.createIndex(index, path)
      }
    }
  })
  for (const [store, records] of Object.entries(VERSION_1.records)) {
    for (const record of records) await database.add(store, record)
  }
  database.close()
}

test('a notebook saved by version 1 is read in full', async () => {
  const name = freshName()
  await saveVersion1(name)
  const notebook = await openNotebook({ name })
  onTestFinished(() => notebook.close())

  const { records } = VERSION_1
  expect(await listChildren(notebook)).toEqual(records.children)
  expect(await listMeetings(notebook, { childId: 'child-1' })).toEqual(records.meetings)
  expect(await listQuestions(notebook)).toEqual(records.questions)
  expect(await listQuestions(notebook, { meetingId: 'meeting-1' })).toEqual([records.questions[0]])
  expect(await listTicks(notebook, 'meeting-1')).toEqual(records.ticks)
  expect(await readDates(notebook, 'child-1')).toEqual(records.dates[0])
  expect(await readLetter(notebook, 'evaluate-my-child')).toEqual(records.letters[0])
  expect(await listLogEntries(notebook, 'home')).toEqual(records.logEntries)
  expect(await readSetting(notebook, 'level')).toBe('few')
  expect(await listSetAside(notebook)).toEqual(records.setAside)
  expect(await readEverything(notebook)).toEqual(records)
})

test('a new notebook has the stores and indexes of version 1', async () => {
  const name = freshName()
  const notebook = await openNotebook({ name })
  onTestFinished(() => notebook.close())
  const database = unwrap(await notebook.connection.database())
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names)
  const stores = names.map((store) => {
    const { keyPath, indexNames } = transaction.objectStore(store)
    const indexes = [...indexNames].map((index) => [index, transaction.objectStore(store).index(index).keyPath])
    return [store, { keyPath, indexes: Object.fromEntries(indexes) }]
  })
  expect(Object.fromEntries(stores)).toEqual(VERSION_1.stores)
})
