import {
  type Deleted,
  deleteQuestion,
  editQuestion,
  listQuestions,
  type Notebook,
  onChange,
  reorderQuestions,
  undoDelete
} from '@plain-iep/notebook'
import { en, type ListedQuestion, Notice, QuestionList } from '@plain-iep/ui'
import { useEffect, useState } from 'preact/hooks'
import { failureSentence } from '../kept/failure-sentence.ts'
import { keptNotebook } from '../kept/kept-notebook.ts'

export interface MyQuestionsProps {
  /** Shown until the list is there. */
  loading: string
  /** Shown when something failed without a sentence of its own. */
  failed: string
}

/** The parent's saved questions, kept in this device's notebook and the same in every open tab. */
export default function MyQuestions({ loading, failed }: MyQuestionsProps) {
  const [questions, setQuestions] = useState<ListedQuestion[]>()
  const [deleted, setDeleted] = useState<Deleted>()
  const [error, setError] = useState('')

  const attempt = async (change: (notebook: Notebook) => Promise<unknown>): Promise<void> => {
    try {
      const notebook = await keptNotebook()
      await change(notebook)
      setQuestions(await listQuestions(notebook))
      setError('')
    } catch (cause) {
      setError(failureSentence(cause, failed))
    }
  }

  // The list is followed from the first drawing to the last.
  useEffect(() => {
    const leaving = new AbortController()
    const read = () => void attempt(async () => undefined)
    onChange(({ stores }) => stores.includes('questions') && read(), leaving.signal)
    addEventListener('pageshow', read, { signal: leaving.signal })
    read()
    return () => leaving.abort()
  }, [])

  if (!questions && error)
    return (
      <Notice kind="error" strings={en}>
        {error}
      </Notice>
    )
  if (!questions) return <p>{loading}</p>

  const move = (id: string, by: -1 | 1) => {
    const ids = questions.map((question) => question.id)
    const place = ids.indexOf(id)
    ids.splice(place + by, 0, ...ids.splice(place, 1))
    void attempt((notebook) => reorderQuestions(notebook, ids))
  }
  const undo = deleted && {
    onUndo: () => void attempt((notebook) => undoDelete(notebook, deleted)).then(() => setDeleted(undefined))
  }
  return (
    <QuestionList
      questions={questions}
      strings={en}
      onEdit={(id, text) => void attempt((notebook) => editQuestion(notebook, id, { text }))}
      onPriority={(id, priority) => void attempt((notebook) => editQuestion(notebook, id, { priority }))}
      onMove={move}
      onDelete={(id) => void attempt(async (notebook) => setDeleted(await deleteQuestion(notebook, id)))}
      {...undo}
      {...(error ? { error } : {})}
    />
  )
}
