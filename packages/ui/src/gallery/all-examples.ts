import type { ComponentChild } from 'preact'
import { h } from 'preact'
import { Button } from '../button/Button.tsx'
import { buttonExamples } from '../button/button.examples.ts'
import type { Example } from '../examples.ts'
import { Field } from '../field/Field.tsx'
import { fieldExamples } from '../field/field.examples.ts'
import { Notice } from '../notice/Notice.tsx'
import { noticeExamples } from '../notice/notice.examples.ts'
import { QuestionItem } from '../question-item/QuestionItem.tsx'
import { questionItemExamples } from '../question-item/question-item.examples.ts'
import { QuestionList } from '../question-list/QuestionList.tsx'
import { questionListExamples } from '../question-list/question-list.examples.ts'
import { TermCard } from '../term-card/TermCard.tsx'
import { termCardExamples } from '../term-card/term-card.examples.ts'

/** One state of one component, ready to be drawn. */
export interface Shown {
  component: string
  name: string
  element: ComponentChild
}

function each<Props extends object>(
  component: string,
  examples: readonly Example<Props>[],
  draw: (props: Props) => ComponentChild
): Shown[] {
  return examples.map(({ name, props }) => ({ component, name, element: draw(props) }))
}

/** Every example of every component. */
export const allExamples: Shown[] = [
  ...each('TermCard', termCardExamples, (props) => h(TermCard, props)),
  ...each('QuestionList', questionListExamples, (props) => h(QuestionList, props)),
  ...each('QuestionItem', questionItemExamples, (props) =>
    h('ul', { class: 'pi-questions-list' }, h(QuestionItem, props))
  ),
  ...each('Notice', noticeExamples, (props) => h(Notice, props)),
  ...each('Field', fieldExamples, (props) => h(Field, props)),
  ...each('Button', buttonExamples, (props) => h(Button, props))
]
