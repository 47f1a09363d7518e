export { Button, type ButtonProps } from './button/Button.tsx'
export type { Example } from './examples.ts'
export { Field, type FieldProps } from './field/Field.tsx'
export { Notice, type NoticeProps } from './notice/Notice.tsx'
export {
  type ListedQuestion,
  type Priority,
  QuestionItem,
  type QuestionItemProps
} from './question-item/QuestionItem.tsx'
export { QuestionList, type QuestionListProps } from './question-list/QuestionList.tsx'
export { en } from './strings/en.ts'
export type { UiStrings } from './strings/ui-strings.ts'
export type { AskState } from './term-card/AskButton.tsx'
export { type CardCallbacks, type CardPopover, makeCardPopover } from './term-card/card-popover.tsx'
export { type CardTerm, TermCard, type TermCardProps } from './term-card/TermCard.tsx'
