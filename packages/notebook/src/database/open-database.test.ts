import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NotebookBlocked, NotebookDamaged, NotebookFull, NotebookTooNew, NotebookUnavailable } from '../errors.ts'
import { freshName } from '../testing/open-test-notebook.ts'
import { type OpenDatabaseOptions, openDatabase } from './open-database.ts'
import type { NotebookDatabase } from './schema.ts'
import { UPGRADES, type Upgrade } from './upgrades.ts'

const opened: NotebookDatabase[] = []
const realIndexedDB = globalThis.indexedDB
let name: string

beforeEach(() => {
  name = freshName()
})

afterEach(() => {
  vi.restoreAllMocks()
  globalThis.indexedDB = realIndexedDB
  for (const database of opened.splice(0)) database.close()
})

async function open(options: Partial<OpenDatabaseOptions> = {}): Promise<NotebookDatabase> {
  const database = await openDatabase({
    name,
    upgrades: UPGRADES,
    waits: { blocked: 20, open: 2_000 },
    onNewer() {},
    onLost() {},
    ...options
  })
  opened.push(database)
  return database
}

const addNothing: Upgrade = () => {}
const child = { id: 'c', name: 'Maya', createdAt: 1, updatedAt: 1 }

/** An older tab that never lets go. */
function openStubborn(): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result)
  })
}

function failOpening(error: DOMException): void {
  vi.spyOn(realIndexedDB, 'open').mockImplementation(() => {
    throw error
  })
}

describe('another tab', () => {
  test('that holds an older notebook makes opening fail after a while with NotebookBlocked', async () => {
    ;(await open()).close()
    const older = await openStubborn()
    await expect(open({ upgrades: [...UPGRADES, addNothing] })).rejects.toBeInstanceOf(NotebookBlocked)
    older.close()
  })

  test('that closes later lets the next try open the notebook with everything in it', async () => {
    const first = await open()
    await first.add('children', child)
    first.close()
    const older = await openStubborn()
    await expect(open({ upgrades: [...UPGRADES, addNothing] })).rejects.toBeInstanceOf(NotebookBlocked)
    older.close()
    const database = await open({ upgrades: [...UPGRADES, addNothing] })
    expect(await database.getAll('children')).toEqual([child])
  })

  test('that closes too late does not leave an open connection behind', async () => {
    ;(await open()).close()
    const older = await openStubborn()
    await expect(open({ upgrades: [...UPGRADES, addNothing] })).rejects.toBeInstanceOf(NotebookBlocked)
    const closed = vi.spyOn(IDBDatabase.prototype, 'close')
    older.close()
    await vi.waitFor(() => expect(closed.mock.contexts.some((database) => database !== older)).toBe(true))
  })

  test('that lets go in time is only waited for', async () => {
    ;(await open()).close()
    const older = await openStubborn()
    older.onversionchange = () => setTimeout(() => older.close(), 20)
    const database = await open({ upgrades: [...UPGRADES, addNothing], waits: { blocked: 2_000, open: 2_000 } })
    expect(database.version).toBe(UPGRADES.length + 1)
  })

  test('whose own request is stuck makes ours fail with NotebookBlocked too', async () => {
    ;(await open()).close()
    const older = await openStubborn()
    // With no event for either request, only the longer wait can end this.
    const stuck = open({ upgrades: [...UPGRADES, addNothing], waits: { blocked: 60_000, open: 60_000 } })
    vi.spyOn(realIndexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest())
    await expect(open({ waits: { blocked: 20, open: 20 } })).rejects.toBeInstanceOf(NotebookBlocked)
    older.close()
    await stuck
  })

  test('with a newer version closes ours and tells the owner', async () => {
    const onNewer = vi.fn()
    const onLost = vi.fn()
    const old = await open({ onNewer, onLost })
    await open({ upgrades: [...UPGRADES, addNothing] })
    expect(onNewer).toHaveBeenCalledOnce()
    expect(onLost).not.toHaveBeenCalled()
    expect(() => old.transaction('children')).toThrow()
  })

  test('that deletes the database closes ours and tells the owner it is lost', async () => {
    const onLost = vi.fn()
    await open({ onLost })
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve
    })
    expect(onLost).toHaveBeenCalledOnce()
  })
})

describe('what the browser says', () => {
  test('a notebook of a later version is NotebookTooNew, and stays as it is', async () => {
    const newer = await open({ upgrades: [...UPGRADES, addNothing] })
    await newer.add('children', child)
    newer.close()
    await expect(open()).rejects.toBeInstanceOf(NotebookTooNew)
    expect(await (await open({ upgrades: [...UPGRADES, addNothing] })).getAll('children')).toEqual([child])
  })

  test.each([undefined, null])('no IndexedDB at all (%s) is NotebookUnavailable', async (absent) => {
    Object.assign(globalThis, { indexedDB: absent })
    await expect(open()).rejects.toBeInstanceOf(NotebookUnavailable)
  })

  test('a getter that throws, as in a sandboxed frame, is NotebookUnavailable', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get() {
        throw new DOMException('no', 'SecurityError')
      }
    })
    await expect(open()).rejects.toBeInstanceOf(NotebookUnavailable)
    if (descriptor) Object.defineProperty(globalThis, 'indexedDB', descriptor)
  })

  test.each([
    ['InvalidStateError', NotebookUnavailable],
    ['SecurityError', NotebookUnavailable],
    ['NotAllowedError', NotebookUnavailable],
    ['QuotaExceededError', NotebookFull],
    ['UnknownError', NotebookDamaged],
    ['DataError', NotebookDamaged]
  ])('%s has an error of its own', async (errorName, expected) => {
    failOpening(new DOMException('no', errorName))
    await expect(open()).rejects.toBeInstanceOf(expected)
  })
})

describe('upgrades', () => {
  test('one that fails half-way leaves the notebook as it was', async () => {
    const first = await open()
    await first.add('children', child)
    first.close()
    const failing: Upgrade = (_database, transaction) => {
      transaction
        .objectStore('children')
        .clear()
        .catch(() => {})
      throw new Error('half-way')
    }
    await expect(open({ upgrades: [...UPGRADES, failing] })).rejects.toBeInstanceOf(NotebookDamaged)
    const again = await open()
    expect(again.version).toBe(UPGRADES.length)
    expect(await again.getAll('children')).toEqual([child])
  })

  test('a database without our stores is NotebookDamaged', async () => {
    await expect(open({ upgrades: [addNothing] })).rejects.toBeInstanceOf(NotebookDamaged)
  })
})
