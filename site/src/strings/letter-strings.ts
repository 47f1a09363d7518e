import type { LetterSituation } from '@plain-iep/content/letters'

/** What the page of one letter says to its reader; plain data, since scripts read it too. */
export type LetterDeskStrings = Record<
  | 'formTitle'
  | 'formHint'
  | 'optional'
  | 'example'
  | 'leftOut'
  | 'sheetTitle'
  | 'copy'
  | 'copied'
  | 'copyFailed'
  | 'print'
  | 'word'
  | 'wordMaking'
  | 'wordDone'
  | 'wordFailed'
  | 'email'
  | 'emailOpened'
  | 'emailLong'
  | 'stillEmpty',
  string
>

/** Every word of the letters' pages. */
export interface LetterStrings {
  title: string
  description: string
  lead: string
  when: string
  byHand: string
  notAdvice: string
  situations: Record<LetterSituation, string>
  moreIn(situation: string): string
  desk: LetterDeskStrings
}
