import { en } from './en.ts'
import type { SiteStrings } from './site-strings.ts'

const DICTIONARIES: Record<string, SiteStrings> = { en }

/** The dictionary of a language. Throws when there is none: a page must never come out half in another language. */
export function stringsFor(language: string): SiteStrings {
  const strings = DICTIONARIES[language]
  if (!strings) throw new Error(`There is no dictionary for the language "${language}" in site/src/strings.`)
  return strings
}
