import { KEY_OF, type RecordOf, type StoreName } from '../database/schema.ts'
import type { Moment } from '../records.ts'
import { makeSetAside, VERSIONED_STORES, type VersionedStore, writtenAt } from '../set-aside/set-aside.ts'
import { type Contents, emptyContents } from './contents.ts'
import { mergeVersions, sameData } from './merge-versions.ts'

export interface MergeReport {
  /** Records that were not here. */
  added: number
  /** Records that were here and changed. */
  updated: number
  /** Older versions put aside because both sides had words of their own. */
  setAside: number
}

export interface MergeOptions {
  now: Moment
  newId: () => string
}

/** What a merge has to write, and what it will report. */
export interface MergePlan {
  toWrite: Contents
  report: MergeReport
}

/**
 * Works out what a merge must write, and writes nothing. Nothing of either side is lost: the newer version
 * of a record stays, its gaps are filled from the older, and an older one that says something else is put aside.
 */
export function mergeContents(ours: Contents, theirs: Contents, options: MergeOptions): MergePlan {
  const plan: MergePlan = { toWrite: emptyContents(), report: { added: 0, updated: 0, setAside: 0 } }
  for (const store of VERSIONED_STORES) mergeStore(store, ours, theirs, plan, options)
  mergeTicks(ours, theirs, plan)

  // A setting has no words in it. The one chosen on this device stays.
  const settings = missing('settings', ours, theirs).filter(({ key }) => !key.startsWith('device:'))
  plan.toWrite.settings.push(...settings)
  plan.toWrite.setAside.push(...missing('setAside', ours, theirs))
  plan.report.added += settings.length
  return plan
}

function mergeStore<Store extends VersionedStore>(
  store: Store,
  ours: Contents,
  theirs: Contents,
  { toWrite, report }: MergePlan,
  { now, newId }: MergeOptions
): void {
  const here: RecordOf<Store>[] = ours[store]
  const there: RecordOf<Store>[] = theirs[store]
  const write: RecordOf<Store>[] = toWrite[store]
  const known = new Map(here.map((record) => [KEY_OF[store](record), record]))
  const isAside = (version: RecordOf<Store>) =>
    ours.setAside.some((aside) => aside.store === store && sameData(aside.record, version))

  for (const record of there) {
    const key = KEY_OF[store](record)
    const before = known.get(key)
    if (!before) {
      known.set(key, record)
      write.push(record)
      report.added += 1
      continue
    }
    const [newer, older] = writtenAt(record) > writtenAt(before) ? [record, before] : [before, record]
    const merged = mergeVersions(newer, older)
    const result = keepPlace(merged.record, before)
    if (!sameData(result, before)) {
      known.set(key, result)
      write.push(result)
      report.updated += 1
    }
    if (!merged.leftOver || isAside(merged.leftOver)) continue
    toWrite.setAside.push(makeSetAside(newId(), store, merged.leftOver, now))
    report.setAside += 1
  }
}

/** The order of the list on this device stays as it is. */
function keepPlace<T extends object>(record: T, before: T): T {
  return 'position' in before ? { ...record, position: before.position } : record
}

/** A box has no words either: whoever touched it last is right. */
function mergeTicks(ours: Contents, theirs: Contents, { toWrite, report }: MergePlan): void {
  const known = new Map(ours.ticks.map((tick) => [tick.id, tick]))
  for (const tick of theirs.ticks) {
    const before = known.get(tick.id)
    if (before && before.updatedAt >= tick.updatedAt) continue
    known.set(tick.id, tick)
    toWrite.ticks.push(tick)
    report[before ? 'updated' : 'added'] += 1
  }
}

function missing<Store extends StoreName>(store: Store, ours: Contents, theirs: Contents): RecordOf<Store>[] {
  const here: RecordOf<Store>[] = ours[store]
  const there: RecordOf<Store>[] = theirs[store]
  const known = new Set(here.map((record) => KEY_OF[store](record)))
  return there.filter((record) => !known.has(KEY_OF[store](record)))
}
