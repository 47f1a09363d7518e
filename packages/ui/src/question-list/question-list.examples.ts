import { type Example, nothing } from '../examples.ts'
import { en } from '../strings/en.ts'
import type { QuestionListProps } from './QuestionList.tsx'

const calls = { onEdit: nothing, onDelete: nothing, onMove: nothing, onPriority: nothing, strings: en }
const questions: QuestionListProps['questions'] = [
  {
    id: 'a',
    text: 'About how often do you expect this to happen in a week?',
    priority: 'must',
    quote: 'Adult support will be provided as needed during writing tasks.'
  },
  { id: 'b', text: 'Which parts of the day will Jonah spend apart from classmates, and why?', priority: 'nice' },
  { id: 'c', text: 'What should change in class because of these scores?', priority: 'nice' }
]

export const questionListExamples: Example<QuestionListProps>[] = [
  { name: 'Three questions', props: { questions, ...calls } },
  { name: 'None yet', props: { questions: [], ...calls } },
  { name: 'One was just deleted', props: { questions: questions.slice(1), onUndo: nothing, ...calls } },
  {
    name: 'A change was not kept',
    props: { questions, error: 'That change was not saved. Free some space and try again.', ...calls }
  }
]
