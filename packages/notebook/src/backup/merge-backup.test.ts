import { afterEach, describe, expect, test, vi } from 'vitest'
import { addChild } from '../children/add-child.ts'
import { renameChild } from '../children/rename-child.ts'
import { NotebookFull } from '../errors.ts'
import { saveLetter } from '../letters/save-letter.ts'
import type { Notebook } from '../open-notebook.ts'
import { addQuestion } from '../questions/add-question.ts'
import { deleteQuestion } from '../questions/delete-question.ts'
import { editQuestion } from '../questions/edit-question.ts'
import { listQuestions } from '../questions/list-questions.ts'
import { reorderQuestions } from '../questions/reorder-questions.ts'
import { listSetAside } from '../set-aside/list-set-aside.ts'
import { readSetting } from '../settings/read-setting.ts'
import { saveSetting } from '../settings/save-setting.ts'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { VERSION_1 } from '../testing/version-1.ts'
import { listTicks } from '../ticks/list-ticks.ts'
import { setTick } from '../ticks/set-tick.ts'
import { type Contents, readEverything } from './contents.ts'
import { mergeBackup } from './merge-backup.ts'
import { readBackup } from './read-backup.ts'
import { toBackup } from './to-backup.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const backup = async (notebook: Notebook) =>
  readBackup(toBackup(await readEverything(notebook), { now: new Date('2026-11-22') }))

/** A second device that starts with what the first has, and whose later changes are later. */
async function secondDevice(first: Notebook): Promise<Notebook> {
  let time = 2_000_000
  let ids = 0
  const second = await openTestNotebook({
    now: () => {
      time += 1_000
      return time
    },
    newId: () => {
      ids += 1
      return `second-${ids}`
    }
  })
  await mergeBackup(second, await backup(first))
  return second
}

test('a backup restored into an empty notebook gives the same notebook', async () => {
  const contents = structuredClone(VERSION_1.records) as unknown as Contents
  const notebook = await openTestNotebook()
  expect(await mergeBackup(notebook, contents)).toEqual({ added: 9, updated: 0, setAside: 0 })
  expect(await readEverything(notebook)).toEqual(contents)
})

test('merging twice is the same as once', async () => {
  const first = await openTestNotebook()
  const { question } = await addQuestion(first, { text: 'Why?', origin: 'own' })
  const second = await secondDevice(first)
  await editQuestion(first, question.id, { text: 'Why not?' })
  await editQuestion(second, question.id, { text: 'Why now?' })
  const backups = [
    [first, await backup(second)],
    [second, await backup(first)]
  ] as const
  for (const [notebook, other] of backups) {
    expect(await mergeBackup(notebook, other)).toMatchObject({ setAside: 1 })
    const once = await readEverything(notebook)
    expect(await mergeBackup(notebook, other)).toEqual({ added: 0, updated: 0, setAside: 0 })
    expect(await readEverything(notebook)).toEqual(once)
  }
})

test('an answer typed on one device joins a question reworded on the other', async () => {
  const first = await openTestNotebook()
  const { question } = await addQuestion(first, { text: 'Why?', origin: 'own' })
  const second = await secondDevice(first)
  await editQuestion(first, question.id, { answer: { text: 'Every day.', owner: 'Ms. Ortiz' } })
  await editQuestion(second, question.id, { priority: 'must' })
  expect(await mergeBackup(first, await backup(second))).toEqual({ added: 0, updated: 1, setAside: 0 })
  expect(await listQuestions(first)).toMatchObject([{ priority: 'must', answer: { text: 'Every day.' } }])
})

test('of two that differ the newer stays, wherever it is, and the older is put aside', async () => {
  const first = await openTestNotebook()
  const { question } = await addQuestion(first, { text: 'Why?', origin: 'own' })
  const second = await secondDevice(first)
  await editQuestion(first, question.id, { text: 'Older words?' })
  await editQuestion(second, question.id, { text: 'Newer words?' })
  const [backupOfFirst, backupOfSecond] = [await backup(first), await backup(second)]
  await mergeBackup(first, backupOfSecond)
  await mergeBackup(second, backupOfFirst)
  for (const notebook of [first, second]) {
    expect((await listQuestions(notebook)).map(({ text }) => text)).toEqual(['Newer words?'])
    expect((await listSetAside(notebook)).map(({ record }) => record)).toMatchObject([{ text: 'Older words?' }])
  }
})

test('a question deleted here and kept in the backup comes back', async () => {
  const notebook = await openTestNotebook()
  const { question } = await addQuestion(notebook, { text: 'Why?', origin: 'own' })
  const saved = await backup(notebook)
  await deleteQuestion(notebook, question.id)
  await mergeBackup(notebook, saved)
  expect(await listQuestions(notebook)).toEqual([question])
})

test('the order on this device stays', async () => {
  const first = await openTestNotebook()
  const a = await addQuestion(first, { text: 'A?', origin: 'own' })
  const b = await addQuestion(first, { text: 'B?', origin: 'own' })
  const second = await secondDevice(first)
  await reorderQuestions(first, [b.question.id, a.question.id])
  await editQuestion(second, a.question.id, { priority: 'must' })
  await mergeBackup(first, await backup(second))
  expect((await listQuestions(first)).map(({ text }) => text)).toEqual(['B?', 'A?'])
})

test('the tick touched last counts, and a setting of this device stays', async () => {
  const first = await openTestNotebook()
  const place = { meetingId: 'fall', listId: 'before', itemId: 'read' }
  await setTick(first, place, true)
  await saveSetting(first, 'level', 'few')
  const second = await secondDevice(first)
  await setTick(second, place, false)
  await saveSetting(second, 'level', 'all')
  await saveSetting(second, 'size', 20)
  await mergeBackup(first, await backup(second))
  expect(await listTicks(first, 'fall')).toEqual([])
  expect([await readSetting(first, 'level'), await readSetting(first, 'size')]).toEqual(['few', 20])
})

describe('all or nothing', () => {
  test('a backup for which there is no room changes nothing', async () => {
    const notebook = await openTestNotebook()
    await addChild(notebook, { name: 'Maya' })
    const before = await readEverything(notebook)
    const real = IDBObjectStore.prototype.put
    let puts = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      puts += 1
      if (puts > 4) throw new DOMException('no room', 'QuotaExceededError')
      return real.apply(this, args)
    })
    const contents = structuredClone(VERSION_1.records) as unknown as Contents
    await expect(mergeBackup(notebook, contents)).rejects.toBeInstanceOf(NotebookFull)
    expect(await readEverything(notebook)).toEqual(before)
  })

  test('a damaged backup changes nothing', async () => {
    const notebook = await openTestNotebook()
    await addChild(notebook, { name: 'Maya' })
    const before = await readEverything(notebook)
    const file = toBackup(before, { now: new Date() }).replace('"Maya"', '7')
    expect(() => readBackup(file)).toThrow('damaged (child 1)')
    expect(await readEverything(notebook)).toEqual(before)
  })
})

/** Every word a parent typed, wherever it stands. */
function wordsOf(contents: Contents): Set<string> {
  const words = new Set<string>()
  JSON.stringify([contents.children, contents.questions, contents.letters, contents.setAside], (_key, value) => {
    if (typeof value === 'string' && value.startsWith('word ')) words.add(value)
    return value
  })
  return words
}

test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
  'no word of either device is lost, whatever both did (seed %i)',
  async (seed) => {
    const random = seededRandom(seed)
    let words = 0
    const word = () => {
      words += 1
      return `word ${words}`
    }
    const first = await openTestNotebook()
    await addChild(first, { name: word() })
    for (let index = 0; index < 4; index += 1) await addQuestion(first, { text: word(), origin: 'own' })
    const second = await secondDevice(first)
    const work = async (notebook: Notebook) => {
      const questions = await listQuestions(notebook)
      const question = questions[random(questions.length)]
      const [child] = (await readEverything(notebook)).children
      const actions = [
        () => addQuestion(notebook, { text: word(), origin: 'own' }),
        () => question && editQuestion(notebook, question.id, { text: word() }),
        () => question && editQuestion(notebook, question.id, { answer: { text: word(), owner: word() } }),
        () => child && renameChild(notebook, child.id, word()),
        () => saveLetter(notebook, `letter-${random(2)}`, { [`blank-${random(3)}`]: word() })
      ]
      await actions[random(actions.length)]?.()
    }
    for (let round = 0; round < 3; round += 1) {
      for (let step = 0; step < 8; step += 1) await work(random(2) === 0 ? first : second)
      const [ofFirst, ofSecond] = [await backup(first), await backup(second)]
      const expected = wordsOf(ofFirst).union(wordsOf(ofSecond))
      await mergeBackup(first, ofSecond)
      await mergeBackup(second, ofFirst)
      expect(wordsOf(await readEverything(first))).toEqual(expected)
      expect(wordsOf(await readEverything(second))).toEqual(expected)
    }
  }
)
