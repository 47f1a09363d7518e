import type { Question } from '../records.ts'
import { type ExportOptions, makeQuestionSheet, type SheetQuestion } from './question-sheet.ts'
import { ENGLISH, type ExportWords } from './words.ts'

const INDENT = '    '
const LINE = '_'.repeat(48)

/**
 * The questions as plain text, to paste into an e-mail or print: by part of the IEP in the order of
 * a meeting, must-ask first, each with room for an answer, and the two last questions. Pure.
 */
export function toPlainText(questions: readonly Question[], options: ExportOptions): string {
  const words = options.words ?? ENGLISH
  const sheet = makeQuestionSheet(questions, options)
  const parts = [`${sheet.title}\n${sheet.day}\n${questions.length === 0 ? words.none : sheet.count}`]
  for (const group of sheet.groups) {
    parts.push(underlined(group.heading))
    for (const question of group.questions) parts.push(block(question, words))
  }
  parts.push(underlined(sheet.last.heading))
  for (const text of sheet.last.questions) parts.push(block({ text, mustAsk: false }, words))
  return `${parts.join('\n\n')}\n`
}

function underlined(heading: string): string {
  return `${heading.toUpperCase()}\n${'-'.repeat(heading.length)}`
}

function block(question: SheetQuestion, words: ExportWords): string {
  const first = [question.mustAsk && words.mustAsk, question.role].filter(Boolean).join(', ')
  const { quote, definition, answer } = question
  const lines = [
    `[${answer ? 'x' : ' '}] ${first ? `${first}: ` : ''}${indented(question.text)}`,
    quote && `${words.fromDraft}: “${oneLine(quote)}”`,
    definition && `${definition.name}: ${definition.meaning}`,
    words.sayBack,
    ...answerLines(answer, words)
  ]
  return lines.filter(Boolean).join(`\n${INDENT}`)
}

function answerLines(answer: SheetQuestion['answer'], words: ExportWords): string[] {
  if (!answer)
    return [`${words.answer}: ${LINE}`, LINE, `${words.owner}: ${'_'.repeat(16)} ${words.dueOn}: ${'_'.repeat(12)}`]
  return [
    answer.text ? `${words.answer}: ${indented(answer.text)}` : '',
    answer.owner ? `${words.owner}: ${answer.owner}` : '',
    answer.dueOn ? `${words.dueOn}: ${answer.dueOn}` : ''
  ]
}

function indented(text: string): string {
  return text.replaceAll('\n', `\n${INDENT}`)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
