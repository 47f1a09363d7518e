import { type Example, nothing } from '../examples.ts'
import { en } from '../strings/en.ts'
import type { CardTerm, TermCardProps } from './TermCard.tsx'

const therapy: CardTerm = {
  name: 'Occupational therapy',
  acronym: 'OT',
  meaning: 'Help with the hand and body skills a child needs at school, such as how to write, dress and eat.',
  longer: 'Time with a therapist who helps your child take part in the school day. It is not the same as a clinic.',
  questions: [
    'Which school task will this therapy make easier for my child?',
    'Is the therapist with my child, or giving advice to the teacher?',
    'How will the therapist show the teacher and me what to practice?'
  ]
}
const calls = { onSave: nothing, onMore: nothing, onKnow: nothing, onClose: nothing, strings: en }

export const termCardExamples: Example<TermCardProps>[] = [
  { name: 'A word with three questions', props: { term: therapy, ...calls } },
  {
    name: 'A short word',
    props: {
      term: { name: 'Goal', meaning: 'What your child should be able to do in a year.', longer: '', questions: [] },
      ...calls
    }
  },
  {
    name: 'A very long name',
    props: {
      term: {
        ...therapy,
        name: 'Present levels of academic achievement and functional performance',
        acronym: 'PLAAFP',
        longer: `${therapy.longer} ${therapy.longer}`
      },
      ...calls
    }
  },
  {
    name: 'Saved, already saved, being saved',
    props: { term: therapy, states: ['saved', 'saved-already', 'saving'], ...calls }
  },
  { name: 'One was not saved', props: { term: therapy, states: ['failed'], ...calls } }
]
