import { foldedWords } from '../find/folded-words.ts'
import { normalizeForm } from '../find/normalize-form.ts'
import { GAP_BRACKET, GAP_COLON, GAP_COMMA, GAP_LEGEND, GAP_SLASH } from '../find/tokens.ts'

/** Stands for "*", any words, in a key: a word that no paper holds. */
export const ANY_WORDS = 'xxanywordsxx'

function withoutSigns(form: string): string {
  return form.replaceAll('#', '0').replaceAll('*', ANY_WORDS)
}

/** What tells two forms of the glossary apart: the normalized spelling, with a stand-in for any number ("#") and any words ("*"). */
export function formKey(form: string): string {
  return normalizeForm(withoutSigns(form))
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
  return foldedWords(withoutSigns(form))
    .map(({ word, gap }, index) => (index === 0 ? word : (signs[gap] ?? ' ') + word))
    .join('')
}
