import type { IDBPDatabase, IDBPTransaction } from 'idb'
import type { NotebookSchema, StoreName } from './schema.ts'

/** One step from a version to the next. It may await nothing but the transaction it is given. */
export type Upgrade = (
  database: IDBPDatabase<NotebookSchema>,
  transaction: IDBPTransaction<NotebookSchema, StoreName[], 'versionchange'>
) => void

/**
 * The steps from an empty database to the newest version, in order; the version is their number.
 * Once released a step is never edited: add another at the end, and a literal dump of the version
 * it leaves to upgrades.test.ts.
 */
export const UPGRADES: readonly Upgrade[] = [
  function version1(database) {
    database.createObjectStore('children', { keyPath: 'id' })
    database.createObjectStore('meetings', { keyPath: 'id' }).createIndex('byChild', 'childId')
    const questions = database.createObjectStore('questions', { keyPath: 'id' })
    questions.createIndex('byText', 'text')
    questions.createIndex('byMeeting', 'meetingId')
    questions.createIndex('byChild', 'childId')
    questions.createIndex('byPosition', 'position')
    database.createObjectStore('ticks', { keyPath: 'id' }).createIndex('byMeeting', 'meetingId')
    database.createObjectStore('dates', { keyPath: 'id' })
    database.createObjectStore('letters', { keyPath: 'letterId' })
    database.createObjectStore('logEntries', { keyPath: 'id' }).createIndex('byLog', 'log')
    database.createObjectStore('settings', { keyPath: 'key' })
    database.createObjectStore('setAside', { keyPath: 'id' })
  }
]
