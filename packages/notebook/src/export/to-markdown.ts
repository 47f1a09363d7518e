import type { Question } from '../records.ts'
import { type ExportOptions, makeQuestionSheet, type SheetQuestion } from './question-sheet.ts'
import { ENGLISH, type ExportWords } from './words.ts'

/** The same list as `toPlainText`, as Markdown with boxes to tick. What a parent typed stays text. Pure. */
export function toMarkdown(questions: readonly Question[], options: ExportOptions): string {
  const words = options.words ?? ENGLISH
  const sheet = makeQuestionSheet(questions, options)
  const parts = [
    `# ${escaped(sheet.title)}`,
    escaped(`${sheet.day}. ${questions.length === 0 ? words.none : `${sheet.count}.`}`)
  ]
  for (const group of sheet.groups) {
    parts.push(`## ${group.heading}`)
    for (const question of group.questions) parts.push(item(question, words))
  }
  parts.push(`## ${sheet.last.heading}`)
  for (const text of sheet.last.questions) parts.push(item({ text, mustAsk: false }, words))
  return `${parts.join('\n\n')}\n`
}

function item(question: SheetQuestion, words: ExportWords): string {
  const { quote, definition, answer } = question
  const first = [question.mustAsk && `**${words.mustAsk}**`, question.role && escaped(question.role)]
  const lead = first.filter(Boolean).join(', ')
  const paragraphs = [
    `- [${answer ? 'x' : ' '}] ${lead ? `${lead}: ` : ''}${escaped(question.text)}`,
    quote && `> ${words.fromDraft}: “${escaped(quote)}”`,
    definition && `**${escaped(definition.name)}**: ${escaped(definition.meaning)}`,
    `*${escaped(words.sayBack)}*`,
    ...answerParagraphs(answer, words)
  ]
  return paragraphs.filter(Boolean).join('\n\n  ')
}

function answerParagraphs(answer: SheetQuestion['answer'], words: ExportWords): string[] {
  if (!answer) return [`${words.answer}:`, `${words.owner}:`, `${words.dueOn}:`]
  return [
    answer.text ? `${words.answer}: ${escaped(answer.text)}` : '',
    answer.owner ? `${words.owner}: ${escaped(answer.owner)}` : '',
    answer.dueOn ? `${words.dueOn}: ${answer.dueOn}` : ''
  ]
}

/** Text that Markdown shows as it is, on one line: a line of its own could begin a heading or a list. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
}
