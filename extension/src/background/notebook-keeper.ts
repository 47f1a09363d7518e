import { type Notebook, NotebookError, openNotebook } from '@plain-iep/notebook'

/** Gives the open notebook. Only the background may have one: a page script's database would be the web page's own. */
export type KeepNotebook = <T>(work: (notebook: Notebook) => Promise<T>) => Promise<T>

/**
 * Opens the notebook when it is first needed and keeps it open. A failed opening is tried again at the next call, so
 * that a notebook that was blocked for a moment works without a restart.
 */
export function makeNotebookKeeper(): KeepNotebook {
  let opening: Promise<Notebook> | undefined
  return async (work) => {
    opening ??= openNotebook({ persist: navigator.storage, onClosed: () => (opening = undefined) })
    const mine = opening
    let notebook: Notebook
    try {
      notebook = await mine
    } catch (error) {
      if (opening === mine) opening = undefined
      throw error
    }
    return work(notebook)
  }
}

/** The sentence of an error of the notebook, or undefined for any other error. */
export function notebookSentence(error: unknown): string | undefined {
  return error instanceof NotebookError ? error.message : undefined
}
