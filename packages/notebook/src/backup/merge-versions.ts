/** Fields that only say when, or where a record is filed: no words of the parent are in them. */
const FILING = new Set([
  'createdAt',
  'updatedAt',
  'keptAt',
  'answeredAt',
  'position',
  'priority',
  'childId',
  'meetingId'
])

/** Two versions of one record made into one. */
export interface Merged<T> {
  record: T
  /** The older version, when it says something that `record` does not. */
  leftOver?: T
}

/**
 * The newer of two versions, with its empty fields filled from the older: an answer typed on one
 * device joins a question reworded on the other. Pure.
 */
export function mergeVersions<T extends object>(newer: T, older: T): Merged<T> {
  const record = fillGaps(newer, older) as T
  return saysAll(record, older) ? { record } : { record, leftOver: older }
}

/** True when two records hold the same, whatever the order of their fields. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameData(item, b[index]))
  }
  if (!isMap(a) || !isMap(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameData(a[key], b[key]))
}

function fillGaps(newer: unknown, older: unknown): unknown {
  if (isEmpty(newer)) return older ?? newer
  if (!isMap(newer) || !isMap(older)) return newer
  const keys = new Set([...Object.keys(newer), ...Object.keys(older)])
  return Object.fromEntries([...keys].map((key) => [key, fillGaps(ownField(newer, key), ownField(older, key))]))
}

function saysAll(record: unknown, older: unknown): boolean {
  if (isEmpty(older)) return true
  if (isMap(older)) {
    if (!isMap(record)) return false
    return Object.entries(older).every(([key, value]) => FILING.has(key) || saysAll(ownField(record, key), value))
  }
  if (Array.isArray(older)) return Array.isArray(record) && older.every((item) => record.includes(item))
  return record === older
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function ownField(map: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined
}
