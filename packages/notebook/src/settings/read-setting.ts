import { read } from '../database/transact.ts'
import type { Notebook } from '../open-notebook.ts'
import type { SettingValue } from '../records.ts'

/** The value last saved under `key`, or undefined. */
export async function readSetting(notebook: Notebook, key: string): Promise<SettingValue | undefined> {
  return read(
    notebook,
    ['settings'],
    async (transaction) => (await transaction.objectStore('settings').get(key))?.value
  )
}
