import { write } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { SettingValue } from '../records.ts'

/** Saves one choice over the one before. Begin the key with 'device:' to keep it out of backups. */
export async function saveSetting(notebook: Notebook, key: string, value: SettingValue): Promise<void> {
  await write(notebook, ['settings'], (transaction) => transaction.objectStore('settings').put({ key, value }))
}
