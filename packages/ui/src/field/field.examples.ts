import { type Example, nothing } from '../examples.ts'
import type { FieldProps } from './Field.tsx'

export const fieldExamples: Example<FieldProps>[] = [
  { name: 'Empty', props: { label: 'Child’s first name', value: '', onInput: nothing } },
  {
    name: 'With help',
    props: { label: 'Day of the meeting', hint: 'It stays on this device.', value: '', kind: 'date', onInput: nothing }
  },
  {
    name: 'Something is wrong',
    props: { label: 'Your question', value: '', error: 'Write a question first.', kind: 'lines', onInput: nothing }
  }
]
