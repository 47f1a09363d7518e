import { forceCloseDatabase } from 'fake-indexeddb'
import { unwrap } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addChild } from '../children/add-child.ts'
import { listChildren } from '../children/list-children.ts'
import { NotebookDamaged, NotebookFull, NotebookTooNew } from '../errors.ts'
import { type Notebook, openNotebook } from '../open-notebook.ts'
import { addQuestion } from '../questions/add-question.ts'
import { listQuestions } from '../questions/list-questions.ts'
import { freshName, openTestNotebook } from '../testing/open-test-notebook.ts'
import { explainTransactionFailure } from './explain-failure.ts'
import { openDatabase } from './open-database.ts'
import { read, write } from './transact.ts'
import { UPGRADES } from './upgrades.ts'

let notebook: Notebook

beforeEach(async () => {
  notebook = await openTestNotebook()
  await addChild(notebook, { name: 'Maya' })
})

afterEach(() => {
  vi.restoreAllMocks()
})

const names = async () => (await listChildren(notebook)).map(({ name }) => name)
const full = () => new DOMException('no room', 'QuotaExceededError')

describe('a save', () => {
  test('asks for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await addChild(notebook, { name: 'Leo' })
    expect(transaction).toHaveBeenLastCalledWith(['children'], 'readwrite', { durability: 'strict' })
  })

  test('resolves only after the transaction is complete', async () => {
    const events: string[] = []
    await write(notebook, ['children'], async (transaction) => {
      transaction.addEventListener('complete', () => events.push('complete'))
      await transaction.objectStore('children').clear()
    }).then(() => events.push('saved'))
    expect(events).toEqual(['complete', 'saved'])
  })

  test('with no room left rejects with NotebookFull and changes nothing', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw full()
    })
    await expect(addQuestion(notebook, { text: 'Why?', origin: 'own' })).rejects.toBeInstanceOf(NotebookFull)
    vi.restoreAllMocks()
    expect(await listQuestions(notebook)).toEqual([])
  })

  test('that works again after room was made needs nothing but another try', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw full()
    })
    await expect(addChild(notebook, { name: 'Leo' })).rejects.toBeInstanceOf(NotebookFull)
    await addChild(notebook, { name: 'Leo' })
    expect(await names()).toEqual(['Maya', 'Leo'])
  })

  test('for which the room runs out only at the end rejects with NotebookFull and changes nothing', async () => {
    const saving = write(notebook, ['children'], async (transaction) => {
      await transaction.objectStore('children').clear()
      // Browsers find out at the commit, and then abort with this error on the transaction alone.
      ;(unwrap(transaction) as IDBTransaction & { _abort(name: string): void })._abort('QuotaExceededError')
    })
    await expect(saving).rejects.toBeInstanceOf(NotebookFull)
    expect(await names()).toEqual(['Maya'])
  })

  test('that is aborted half-way rejects and keeps nothing of it', async () => {
    const saving = write(notebook, ['children'], async (transaction) => {
      await transaction.objectStore('children').clear()
      await transaction.objectStore('children').add({ id: 'x', name: 'Leo', createdAt: 1, updatedAt: 1 })
      transaction.abort()
    })
    await expect(saving).rejects.toBeInstanceOf(NotebookDamaged)
    expect(await names()).toEqual(['Maya'])
  })

  test('aborted while a request is under way rejects once, with nothing left unhandled', async () => {
    const saving = write(notebook, ['children'], async (transaction) => {
      const request = transaction.objectStore('children').clear()
      transaction.abort()
      await request
    })
    await expect(saving).rejects.toBeInstanceOf(NotebookDamaged)
    expect(await names()).toEqual(['Maya'])
  })

  test('that fails by a slip in our own code gives that very error', async () => {
    const slip = new TypeError('a slip')
    const saving = write(notebook, ['children'], async (transaction) => {
      await transaction.objectStore('children').clear()
      throw slip
    })
    await expect(saving).rejects.toBe(slip)
    expect(await names()).toEqual(['Maya'])
  })
})

describe('what a transaction says', () => {
  const error = (name: string) => new DOMException('no', name)

  test('a full device is told before anything else', () => {
    expect(explainTransactionFailure([error('AbortError'), full()])).toBeInstanceOf(NotebookFull)
  })

  test('the telling error is kept as the cause', () => {
    const lost = error('UnknownError')
    expect(explainTransactionFailure([error('AbortError'), lost])).toMatchObject({ code: 'damaged', cause: lost })
  })

  test('a slip in our own code is not the browser’s fault', () => {
    const slip = error('DataCloneError')
    expect(explainTransactionFailure([slip, error('AbortError')])).toBe(slip)
  })
})

describe('a connection', () => {
  test('that the browser closed without a word is opened anew', async () => {
    ;(await notebook.connection.database()).close()
    await addChild(notebook, { name: 'Leo' })
    expect(await names()).toEqual(['Maya', 'Leo'])
  })

  test('that the browser ended is opened anew', async () => {
    const database = unwrap(await notebook.connection.database())
    forceCloseDatabase(database as never)
    expect(await names()).toEqual(['Maya'])
  })

  test('that breaks under a transaction is opened anew for the next one', async () => {
    const before = await notebook.connection.database()
    const reading = read(notebook, ['children'], () => Promise.reject(new DOMException('lost', 'UnknownError')))
    await expect(reading).rejects.toBeInstanceOf(NotebookDamaged)
    expect(await names()).toEqual(['Maya'])
    expect(await notebook.connection.database()).not.toBe(before)
  })

  test('taken over by a newer version tells the owner, and every later use says so', async () => {
    const name = freshName()
    const onClosed = vi.fn()
    const older = await openNotebook({ name, onClosed })
    await addChild(older, { name: 'Maya' })
    const newer = await openDatabase({
      name,
      upgrades: [...UPGRADES, () => {}],
      waits: { blocked: 50, open: 2_000 },
      onNewer() {},
      onLost() {}
    })
    expect(onClosed).toHaveBeenCalledExactlyOnceWith(expect.any(NotebookTooNew))
    await expect(addChild(older, { name: 'Leo' })).rejects.toBeInstanceOf(NotebookTooNew)
    await expect(listChildren(older)).rejects.toBeInstanceOf(NotebookTooNew)
    expect((await newer.getAll('children')).map((child) => child.name)).toEqual(['Maya'])
    newer.close()
    older.close()
  })
})
