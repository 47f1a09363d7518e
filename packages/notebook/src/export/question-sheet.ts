import { orderOfQuestions } from '../questions/order-of-questions.ts'
import type { Answer, Question } from '../records.ts'
import { MEETING_ORDER } from './meeting-order.ts'
import { ENGLISH, type ExportWords } from './words.ts'

/** A glossary entry as an export shows it. */
export interface Definition {
  name: string
  meaning: string
}

export interface ExportOptions {
  /** The day printed at the top. */
  now: Date
  title?: string | undefined
  /** Definitions by term id; needed only with `withDefinitions`. */
  definitions?: ReadonlyMap<string, Definition> | undefined
  /** Under each question, what its word means. */
  withDefinitions?: boolean | undefined
  /** Under each question, the school's own words. Leave out where the list is shared. */
  withQuotes?: boolean | undefined
  words?: ExportWords | undefined
}

export interface SheetQuestion {
  text: string
  mustAsk: boolean
  role?: string
  quote?: string
  definition?: Definition
  answer?: Answer
}

/** A list of questions ready to be laid out: on paper, in a letter, in a text file. */
export interface QuestionSheet {
  title: string
  day: string
  count: string
  /** In the order of a meeting; none is empty. */
  groups: { heading: string; questions: SheetQuestion[] }[]
  /** The two questions that end every list. */
  last: { heading: string; questions: readonly string[] }
}

/** Groups questions by part of the IEP, in the order of a meeting, must-ask first. Pure. */
export function makeQuestionSheet(questions: readonly Question[], options: ExportOptions): QuestionSheet {
  const words = options.words ?? ENGLISH
  const mustAsks = questions.filter(({ priority }) => priority === 'must').length
  return {
    title: options.title?.trim() || words.title,
    day: words.day(options.now),
    count: words.count(questions.length, mustAsks),
    groups: groupByPart(questions).map(({ heading, questions }) => ({
      heading,
      questions: questions.map((question) => sheetQuestion(question, options))
    })),
    last: { heading: words.lastHeading, questions: words.lastQuestions }
  }
}

/** The same grouping for other layouts. A part that is not known goes with 'anywhere', the last. */
export function groupByPart(questions: readonly Question[]): { heading: string; questions: Question[] }[] {
  const known = new Set(MEETING_ORDER.map(([part]) => part))
  const partOf = ({ part }: Question) => (part !== undefined && known.has(part) ? part : 'anywhere')
  const sorted = [...questions].sort(byPriority)
  return MEETING_ORDER.map(([part, heading]) => ({
    heading,
    questions: sorted.filter((question) => partOf(question) === part)
  })).filter(({ questions }) => questions.length > 0)
}

function byPriority(a: Question, b: Question): number {
  if (a.priority !== b.priority) return a.priority === 'must' ? -1 : 1
  return orderOfQuestions(a, b)
}

function sheetQuestion(question: Question, options: ExportOptions): SheetQuestion {
  const definition = options.withDefinitions && question.termId ? options.definitions?.get(question.termId) : undefined
  return {
    text: question.text,
    mustAsk: question.priority === 'must',
    ...(question.role && { role: question.role }),
    ...(options.withQuotes && question.quote && { quote: question.quote }),
    ...(definition && { definition }),
    ...(question.answer && { answer: question.answer })
  }
}
