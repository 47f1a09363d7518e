import { normalizeForm } from '../find/normalize-form.ts'
import { foldedWords } from '../find/tokenize.ts'
import { GAP_BRACKET, GAP_COLON, GAP_COMMA, GAP_LEGEND, GAP_SLASH } from '../find/tokens.ts'

/** What tells two forms of the glossary apart: the normalized spelling, with 0 in the place of any number ("#"). */
export function formKey(form: string): string {
  return normalizeForm(form.replaceAll('#', '0'))
}

/** What tells two paths of the trie apart: as the form key, with the signs that make a path of their own. */
export function pathKey(form: string): string {
  const signs: Record<number, string> = {
    [GAP_SLASH]: '/',
    [GAP_COLON]: ':',
    [GAP_COMMA]: ',',
    [GAP_LEGEND]: '=',
    [GAP_BRACKET]: '('
  }
  return foldedWords(form.replaceAll('#', '0'))
    .map(({ word, gap }, index) => (index === 0 ? word : (signs[gap] ?? ' ') + word))
    .join('')
}
