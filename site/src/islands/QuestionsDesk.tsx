import type { ListStrings, StoredStrings } from '../strings/question-strings.ts'
import { MyQuestions } from './MyQuestions.tsx'
import { StoredHere } from './stored/StoredHere.tsx'

export interface QuestionsDeskProps {
  list: ListStrings
  stored: StoredStrings
}

/** The parent's list and all that is kept; one island, since two would ask for more files. */
export default function QuestionsDesk({ list, stored }: QuestionsDeskProps) {
  return (
    <>
      <div class="my-list">
        <MyQuestions words={list} />
      </div>
      <StoredHere words={stored} />
    </>
  )
}
