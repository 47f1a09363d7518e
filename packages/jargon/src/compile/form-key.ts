import { normalizeForm } from '../find/normalize-form.ts'

/** What tells two forms of the glossary apart: the normalized spelling, with 0 in the place of any number ("#"). */
export function formKey(form: string): string {
  return normalizeForm(form.replaceAll('#', '0'))
}
