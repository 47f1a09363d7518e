export { contentFolder } from './load/content-folder.ts'
export { loadGlossary, parseTerm } from './load/load-glossary.ts'
export { type Fact, factSchema, loadCfrIndex, loadFacts, printedCite } from './load/load-law.ts'
export { loadCommonFields, loadLetters, parseLetter } from './load/load-letters.ts'
export { loadQuestions, parseQuestions } from './load/load-questions.ts'
export { loadStates, parseState } from './load/load-states.ts'
export { type PublishedState, publishState, type Shown } from './publish/publish-state.ts'
export { type ShownAs, shownAs } from './publish/shown-as.ts'
export { plainText } from './reading/plain-text.ts'
export { measureReading, type ReadingMeasure } from './reading/reading-grade.ts'
export { type GlossaryMeasures, gradeTerms, measureGlossary } from './report/glossary-measures.ts'
export { filledInPatterns, harderWords, orphans, repeatedQuestions, sameTwice } from './report/glossary-problems.ts'
export { askedTwice, type QuestionContext, questionProblems } from './report/question-problems.ts'
export { type TermContext, termProblems } from './report/term-problems.ts'
export {
  GUIDE_SECTIONS,
  type GuidePageFrontMatter,
  type GuideSection,
  guidePageSchema,
  type PageSource,
  READING_LEVELS
} from './schema/guide-page.ts'
export {
  commonFieldSchema,
  LETTER_SITUATIONS,
  type Letter,
  type LetterField,
  type LetterSituation,
  letterSchema
} from './schema/letter.ts'
export {
  type BankQuestion,
  bankQuestionSchema,
  QUESTION_ROLES,
  QUESTION_STAGES,
  type QuestionRole,
  type QuestionStage,
  questionFileSchema,
  questionPartSchema
} from './schema/question-bank.ts'
export {
  type Clock,
  type ClockEnd,
  type ClockStart,
  type ClockStatement,
  type DayUnit,
  type StateRecord,
  type StateStatement,
  type StateWord,
  stateSchema
} from './schema/state.ts'
export {
  IEP_PARTS,
  type IepPart,
  type SenseRow,
  senseSchema,
  TERM_KINDS,
  TERM_LEVELS,
  type Term,
  type TermFrontMatter,
  type TermKind,
  type TermLevel,
  termSchema
} from './schema/term.ts'
