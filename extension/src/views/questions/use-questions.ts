import type { Deleted, Question, QuestionChanges } from '@plain-iep/notebook'
import { useEffect, useState } from 'preact/hooks'
import type { Send } from '../../messages/send.ts'

/** The list of questions and everything that can be done with it. */
export interface QuestionsState {
  /** Undefined until the notebook has answered for the first time. */
  questions: Question[] | undefined
  error: string
  canUndo: boolean
  edit(id: string, changes: QuestionChanges): void
  remove(id: string): void
  undo(): void
  move(id: string, by: -1 | 1): void
  /** Runs any other change, then reads the list again; returns false when it failed and the error is on show. */
  attempt(work: () => Promise<unknown>): Promise<boolean>
}

/** Keeps the list on show the same as the notebook, whichever page or card changed it. */
export function useQuestions(
  send: Send,
  onSavedElsewhere: (listener: () => void, signal: AbortSignal) => void
): QuestionsState {
  const [questions, setQuestions] = useState<Question[]>()
  const [error, setError] = useState('')
  const [deleted, setDeleted] = useState<Deleted>()

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work()
      setQuestions(await send('view:list-questions', {}))
      setError('')
      return true
    } catch (problem) {
      setError((problem as Error).message)
      return false
    }
  }

  useEffect(() => {
    const stopping = new AbortController()
    const read = (): void => void attempt(async () => undefined)
    read()
    onSavedElsewhere(read, stopping.signal)
    // A page that was frozen has missed what was saved meanwhile.
    addEventListener('pageshow', read, { signal: stopping.signal })
    return () => stopping.abort()
  }, [])

  return {
    questions,
    error,
    canUndo: deleted !== undefined,
    attempt,
    edit: (id, changes) => void attempt(() => send('view:edit-question', { id, changes })),
    remove: (id) => void attempt(async () => setDeleted(await send('view:delete-question', { id }))),
    undo() {
      if (!deleted) return
      void attempt(async () => {
        await send('view:undo-delete', { deleted })
        setDeleted(undefined)
      })
    },
    move(id, by) {
      const ids = (questions ?? []).map((question) => question.id)
      const from = ids.indexOf(id)
      const to = from + by
      if (from === -1 || to < 0 || to >= ids.length) return
      ids.splice(from, 1)
      ids.splice(to, 0, id)
      void attempt(() => send('view:reorder-questions', { ids }))
    }
  }
}
