import type { Contents } from './contents.ts'

/** The version of the file's own form. Raise it with any change that an older `readBackup` cannot read. */
export const BACKUP_VERSION = 1

/** What tells our file from any other JSON. */
export const BACKUP_KIND = 'plain-iep-notebook'

/**
 * The whole notebook (from `readEverything`) as one JSON file. `now` is the moment written into it.
 * Settings of this device alone (keys beginning with 'device:') stay out. Pure.
 */
export function toBackup(contents: Contents, { now }: { now: Date }): string {
  const settings = contents.settings.filter(({ key }) => !key.startsWith('device:'))
  const file = {
    kind: BACKUP_KIND,
    version: BACKUP_VERSION,
    savedAt: now.toISOString(),
    contents: { ...contents, settings }
  }
  return `${JSON.stringify(file, null, 1)}\n`
}
