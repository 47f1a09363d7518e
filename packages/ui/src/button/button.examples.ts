import { type Example, nothing } from '../examples.ts'
import type { ButtonProps } from './Button.tsx'

export const buttonExamples: Example<ButtonProps>[] = [
  { name: 'The one thing to do', props: { look: 'main', children: 'Make my plan', onClick: nothing } },
  { name: 'Something else to do', props: { look: 'quiet', children: 'Take the date away', onClick: nothing } },
  { name: 'A sign with a label', props: { look: 'icon', children: '×', 'aria-label': 'Close', onClick: nothing } },
  { name: 'Not now', props: { look: 'quiet', children: 'Saved', 'aria-disabled': true } }
]
