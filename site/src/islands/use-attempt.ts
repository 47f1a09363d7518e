import type { Notebook } from '@plain-iep/notebook'
import { useState } from 'preact/hooks'
import { failureSentence } from '../kept/failure-sentence.ts'
import { keptNotebook } from '../kept/kept-notebook.ts'

/** Work on the notebook whose failure is told to the parent. */
export interface Attempts {
  /** What went wrong last, as a sentence; empty when nothing did. */
  error: string
  /** Runs the work; resolves to false when it failed and the error is on show. */
  attempt(work: (notebook: Notebook) => Promise<unknown>): Promise<boolean>
}

/** Lets a component change the notebook. `failed` is said where an error has no sentence of its own. */
export function useAttempt(failed: string): Attempts {
  const [error, setError] = useState('')
  return {
    error,
    async attempt(work) {
      try {
        await work(await keptNotebook())
        setError('')
        return true
      } catch (cause) {
        setError(failureSentence(cause, failed))
        return false
      }
    }
  }
}
