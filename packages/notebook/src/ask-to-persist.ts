import type { Notebook } from './open-notebook.ts'
import { readSetting } from './settings/read-setting.ts'
import { saveSetting } from './settings/save-setting.ts'

const ASKED = 'device:asked-to-persist'

/**
 * Asks the browser never to clear the notebook when the device is short of space. Firefox shows
 * the parent a question, so it is asked once a device, and no save waits for the answer.
 * A browser that cannot do this changes nothing for the parent, so failures are not told.
 */
export async function askToPersist(
  notebook: Notebook,
  storage: Pick<StorageManager, 'persist' | 'persisted'>
): Promise<void> {
  try {
    if ((await storage.persisted()) || (await readSetting(notebook, ASKED))) return
    await saveSetting(notebook, ASKED, true)
    await storage.persist()
  } catch {
    // What was saved stays saved; it is only not protected from a clean-up.
  }
}
