// Filling in a letter: pure, for a page as well as for a program.
export type { LetterField, LetterSituation } from '../schema/letter.ts'
export { fieldsOfLetter } from './fields-of-letter.ts'
export {
  emptyBlanks,
  type Filled,
  fillLetter,
  keptParagraphs,
  type LetterLine,
  type LetterParagraph,
  letterText,
  lineText
} from './fill-letter.ts'
