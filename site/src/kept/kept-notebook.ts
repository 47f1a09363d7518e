import { type Notebook, openNotebook } from '@plain-iep/notebook'

let opening: Promise<Notebook> | undefined

/** This device's notebook, opened once a page. Rejects with a NotebookError; the next call tries again. */
export function keptNotebook(): Promise<Notebook> {
  opening ??= openNotebook({
    ...(navigator.storage ? { persist: navigator.storage } : {}),
    onClosed: () => {
      opening = undefined
    }
  }).catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}
