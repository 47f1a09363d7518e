import {
  addQuestion,
  type Deleted,
  deleteQuestion,
  editQuestion,
  listQuestions,
  type Notebook,
  type Question,
  reorderQuestions,
  undoDelete
} from '@plain-iep/notebook'
import { en, Notice, QuestionList } from '@plain-iep/ui'
import { useState } from 'preact/hooks'
import type { ListStrings } from '../strings/question-strings.ts'
import { TakeList } from './questions/TakeList.tsx'
import { WriteQuestion } from './questions/WriteQuestion.tsx'
import { useAttempt } from './use-attempt.ts'
import { useChanges } from './use-changes.ts'

export interface MyQuestionsProps {
  words: ListStrings
}

/** The parent's saved questions, kept in this device's notebook and the same in every open tab. */
export function MyQuestions({ words }: MyQuestionsProps) {
  const [questions, setQuestions] = useState<Question[]>()
  const [deleted, setDeleted] = useState<Deleted>()
  const { error, attempt } = useAttempt(words.failed)

  const change = (work: (notebook: Notebook) => Promise<unknown>) =>
    attempt(async (notebook) => {
      await work(notebook)
      setQuestions(await listQuestions(notebook))
    })
  useChanges(
    () => void change(async () => undefined),
    ({ stores }) => stores.includes('questions')
  )

  if (!questions && error)
    return (
      <Notice kind="error" strings={en}>
        {error}
      </Notice>
    )
  if (!questions) return <p>{words.loading}</p>

  const add = async (text: string): Promise<string | undefined> => {
    let told = words.added
    const kept = await change(async (notebook) => {
      const { alreadySaved } = await addQuestion(notebook, { text, origin: 'own' })
      if (alreadySaved) told = words.addedBefore
    })
    return kept ? told : undefined
  }
  const move = (id: string, by: -1 | 1) => {
    const ids = questions.map((question) => question.id)
    const place = ids.indexOf(id)
    ids.splice(place + by, 0, ...ids.splice(place, 1))
    void change((notebook) => reorderQuestions(notebook, ids))
  }
  const undo = deleted && {
    onUndo: () => void change((notebook) => undoDelete(notebook, deleted)).then((done) => done && setDeleted(undefined))
  }
  return (
    <>
      <WriteQuestion words={words} onAdd={add} />
      <QuestionList
        questions={questions}
        strings={en}
        onEdit={(id, text) => void change((notebook) => editQuestion(notebook, id, { text }))}
        onPriority={(id, priority) => void change((notebook) => editQuestion(notebook, id, { priority }))}
        onMove={move}
        onDelete={(id) => void change(async (notebook) => setDeleted(await deleteQuestion(notebook, id)))}
        {...undo}
        {...(error ? { error } : {})}
      />
      <TakeList words={words} questions={questions} />
    </>
  )
}
