import type { Question } from '../records.ts'
import { csvTable } from './csv-table.ts'
import { type ExportOptions, groupByPart } from './question-sheet.ts'
import { ENGLISH, type ExportWords } from './words.ts'

/**
 * The questions as a table (RFC 4180: comma, CRLF, every cell in quotes), in the order of a meeting.
 * Cells that a spreadsheet would run as a formula are disarmed. `downloadFile` adds the mark by which
 * Excel knows UTF-8. Pure.
 */
export function toCsv(questions: readonly Question[], options: ExportOptions): string {
  const words = options.words ?? ENGLISH
  const rows = groupByPart(questions).flatMap(({ heading, questions }) =>
    questions.map((question) => rowOf(question, heading, options, words))
  )
  const names = columnsOf(options)
  const lines = [names.map((name) => words.columns[name]), ...rows.map((row) => names.map((name) => row[name] ?? ''))]
  return csvTable(lines)
}

type Column = keyof ExportWords['columns']

function columnsOf({ withQuotes, withDefinitions }: ExportOptions): Column[] {
  // The page's title and address tell where a quote stands, and can name a child as it does.
  const quotes: Column[] = withQuotes ? ['quote', 'section', 'pageTitle', 'pageAddress'] : []
  const definitions: Column[] = withDefinitions ? ['word', 'meaning'] : []
  return ['part', 'priority', 'question', 'role', ...quotes, ...definitions, 'answer', 'owner', 'dueOn']
}

function rowOf(
  question: Question,
  part: string,
  { definitions }: ExportOptions,
  words: ExportWords
): { [Name in Column]?: string | undefined } {
  const definition = question.termId ? definitions?.get(question.termId) : undefined
  return {
    part,
    priority: question.priority === 'must' ? words.mustAsk : words.niceToAsk,
    question: question.text,
    role: question.role,
    quote: question.quote,
    section: question.section,
    pageTitle: question.pageTitle,
    pageAddress: question.pageAddress,
    word: definition?.name,
    meaning: definition?.meaning,
    answer: question.answer?.text,
    owner: question.answer?.owner,
    dueOn: question.answer?.dueOn
  }
}
