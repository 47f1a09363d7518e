import 'fake-indexeddb/auto'
import { onTestFinished } from 'vitest'
import { type Notebook, type NotebookOptions, openNotebook } from '../open-notebook.ts'

let opened = 0

/** A database name no other test uses. */
export function freshName(): string {
  opened += 1
  return `test-${opened}`
}

/** A new notebook with ids 'id-1', 'id-2', ... and a clock that steps one second a look, from 1,000,000. */
export async function openTestNotebook(options: NotebookOptions = {}): Promise<Notebook> {
  let ids = 0
  let time = 1_000_000
  const notebook = await openNotebook({
    name: freshName(),
    newId: () => {
      ids += 1
      return `id-${ids}`
    },
    now: () => {
      time += 1_000
      return time
    },
    ...options
  })
  onTestFinished(() => notebook.close())
  return notebook
}
