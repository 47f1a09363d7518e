import type { RecordOf } from '../database/schema.ts'
import type { Moment } from '../records.ts'

/** The stores whose older version is put aside when a merge finds two that differ. */
export const VERSIONED_STORES = ['children', 'meetings', 'questions', 'dates', 'letters', 'logEntries'] as const

export type VersionedStore = (typeof VERSIONED_STORES)[number]

interface SetAsideOf<Store extends VersionedStore> {
  id: string
  store: Store
  record: RecordOf<Store>
  setAsideAt: Moment
}

/** An older version that a merge kept beside the newer one, so that no word is lost. */
export type SetAside = { [Store in VersionedStore]: SetAsideOf<Store> }[VersionedStore]

/** When this version of a record was written. */
export function writtenAt(record: RecordOf<VersionedStore>): Moment {
  return 'keptAt' in record ? record.keptAt : record.updatedAt
}

/** One version as it is put aside. */
export function makeSetAside<Store extends VersionedStore>(
  id: string,
  store: Store,
  record: RecordOf<Store>,
  setAsideAt: Moment
): SetAside {
  // TypeScript cannot see that a generic member is one of the union it is made from.
  return { id, store, record, setAsideAt } satisfies SetAsideOf<Store> as unknown as SetAside
}
