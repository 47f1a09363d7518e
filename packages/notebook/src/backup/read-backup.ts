import { type RecordOf, STORE_NAMES, type StoreName } from '../database/schema.ts'
import { BackupUnreadable } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import { type Contents, emptyContents } from './contents.ts'
import { ShapeError } from './shape.ts'
import { SHAPES } from './shapes-of-records.ts'
import { BACKUP_KIND, BACKUP_VERSION } from './to-backup.ts'

const NOT_JSON = 'We could not read this file, so pick the backup you saved here.'
const NOT_OURS = 'This file is not a Plain IEP backup, so pick the file you saved here.'
const TOO_NEW = 'This backup is from a newer Plain IEP, so get the new one and try again.'
const TOO_LARGE = 'This file is too big to be one of ours, so pick the file you saved here.'

const damaged = (part: string) => `This backup is damaged (${part}) and we changed nothing, so try an older one.`

const ONE_OF: { readonly [Store in StoreName]: string } = {
  children: 'child',
  meetings: 'meeting',
  questions: 'question',
  ticks: 'box',
  dates: 'list of dates',
  letters: 'letter',
  logEntries: 'note',
  settings: 'choice',
  setAside: 'older copy'
}

/**
 * Reads the text of a backup file and checks every record in it. Changes nothing: hand the result
 * to `mergeBackup`. Throws BackupUnreadable with a sentence that says what is wrong.
 */
export function readBackup(file: string): Contents {
  if (file.length > LIMITS.backup) throw new BackupUnreadable(TOO_LARGE)
  const { version, contents } = openFile(file)
  if (version > BACKUP_VERSION) throw new BackupUnreadable(TOO_NEW, `version ${version}`)
  const result = emptyContents()
  for (const store of STORE_NAMES) readStore(result, store, contents[store])
  return result
}

function openFile(file: string): { version: number; contents: Record<string, unknown> } {
  let data: unknown
  try {
    // Some editors put this mark at the start of a file they save.
    data = JSON.parse(file.replace(/^\uFEFF/, ''))
  } catch {
    throw new BackupUnreadable(NOT_JSON)
  }
  if (!isObject(data) || data.kind !== BACKUP_KIND) throw new BackupUnreadable(NOT_OURS)
  const { version, contents } = data
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || !isObject(contents)) {
    throw new BackupUnreadable(damaged('its first lines'), 'version')
  }
  return { version, contents }
}

function readStore<Store extends StoreName>(result: Contents, store: Store, records: unknown): void {
  if (!Array.isArray(records)) throw new BackupUnreadable(damaged(`no ${ONE_OF[store]} can be read`), store)
  const list: RecordOf<Store>[] = result[store]
  for (const [index, record] of records.entries()) {
    const place = `${ONE_OF[store]} ${index + 1}`
    try {
      list.push(SHAPES[store](record, place))
    } catch (cause) {
      if (cause instanceof ShapeError) throw new BackupUnreadable(damaged(place), cause.message)
      throw cause
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
