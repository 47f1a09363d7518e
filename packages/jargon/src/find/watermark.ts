import { CASE_UPPER, type Tokens } from './tokens.ts'

const WATERMARK = 'DRAFT'
/** Letters of one stamp lie this near each other, in UTF-16 code units; a whole page of a PDF is seldom more. */
const STAMP_SPAN = 4000

/**
 * Words that belong to a DRAFT stamp laid over the page, as 1 in the result: the letters D, R, A, F, T strewn alone
 * through the text in that order, or the word DRAFT in capitals. A phrase is matched across them. The letter A alone
 * counts only as part of a whole stamp. Returns undefined when there is none.
 */
export function watermarkWords(text: string, tokens: Tokens): Uint8Array | undefined {
  if (!text.includes('D')) return undefined
  let marks: Uint8Array | undefined
  let letters: number[] = []
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.casing[index] !== CASE_UPPER) continue
    const start = tokens.start[index] as number
    const length = (tokens.end[index] as number) - start
    if (length === WATERMARK.length && text.startsWith(WATERMARK, start)) {
      marks ??= new Uint8Array(tokens.count)
      marks[index] = 1
      continue
    }
    if (length !== 1) continue
    const first = letters[0]
    if (first !== undefined && start - (tokens.start[first] as number) > STAMP_SPAN) letters = []
    const letter = text[start]
    if (letter === WATERMARK[letters.length]) letters.push(index)
    else if (letter === WATERMARK[0]) letters = [index]
    if (letters.length === WATERMARK.length) {
      marks ??= new Uint8Array(tokens.count)
      for (const at of letters) marks[at] = 1
      letters = []
    }
  }
  return marks
}
