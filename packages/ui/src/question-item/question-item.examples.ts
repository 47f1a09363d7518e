import { type Example, nothing } from '../examples.ts'
import { en } from '../strings/en.ts'
import type { QuestionItemProps } from './QuestionItem.tsx'

const calls = { onEdit: nothing, onDelete: nothing, onMove: nothing, onPriority: nothing, strings: en }

export const questionItemExamples: Example<QuestionItemProps>[] = [
  {
    name: 'In the middle of a list',
    props: {
      question: { id: 'a', text: 'Who decides when it is needed, and how will they know?', priority: 'nice' },
      place: 1,
      all: 3,
      ...calls
    }
  },
  {
    name: 'A must-ask with a quote',
    props: {
      question: {
        id: 'b',
        text: 'About how often do you expect this to happen in a week?',
        priority: 'must',
        quote: 'Adult support will be provided as needed during writing tasks.'
      },
      place: 0,
      all: 3,
      ...calls
    }
  }
]
