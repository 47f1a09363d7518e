import nlp from 'compromise'
import { allWords } from './english-words.ts'

/** What is used here of compromise's views on nouns and verbs; its own types stop short of `tag()`'s result. */
interface TaggedView {
  has(match: string): boolean
  nouns(): { toPlural(): Written; toSingular(): Written }
  verbs(): { conjugate(): Record<string, string>[] }
}
interface Written {
  text(format: 'normal'): string
}

function tagged(word: string, tag: 'Noun' | 'Verb'): TaggedView {
  return nlp(word).tag(tag) as unknown as TaggedView
}

/** Head words come back again and again, and compromise takes a good part of a millisecond for each. */
const numbers = new Map<string, string | undefined>()

/** Words that have no plural of their own: "limited", "orally", "before". */
const WITHOUT_NUMBER = '(#PastTense|#Participle|#Adverb|#Preposition|#Determiner|#Conjunction|#Pronoun)'

function askNumber(noun: string): string | undefined {
  const nouns = tagged(noun, 'Noun').nouns()
  const plural = nouns.toPlural().text('normal')
  if (plural && plural !== noun) {
    if (allWords.has(plural)) return plural
    return /(?:ed|ly)$/.test(noun) || (nlp(noun) as unknown as TaggedView).has(WITHOUT_NUMBER) ? undefined : plural
  }
  const singular = tagged(noun, 'Noun').nouns().toSingular().text('normal')
  return singular && singular !== noun ? singular : undefined
}

/** Plural, or singular of a plural, of one noun in small letters; undefined where compromise knows none. */
export function otherNumber(noun: string): string | undefined {
  if (!numbers.has(noun)) numbers.set(noun, askNumber(noun))
  return numbers.get(noun)
}

/** Verbs whose past is the plain form. */
const UNCHANGED = new Set(['cut', 'hit', 'let', 'put', 'read', 'set', 'shut', 'split'])

/** The regular tenses of a verb that compromise takes for a noun: chunk, zip, regress. */
function regularTenses(verb: string): string[] {
  const stem = verb.replace(/e$/, '').replace(/^((?:un|re)?[^aeiou]+[aeiou])([^aeiouwxy])$/, '$1$2$2')
  const present = /(?:[sxz]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`
  return UNCHANGED.has(verb) ? [present, `${stem}ing`] : [present, `${stem}ed`, `${stem}ing`]
}

/** The other tenses of one verb in its plain form: pushes, pushed, pushing. */
export function tenses(verb: string): string[] {
  const [conjugated] = tagged(verb, 'Verb').verbs().conjugate()
  const found = conjugated
    ? [conjugated.PresentTense, conjugated.PastTense, conjugated.Gerund, conjugated.Participle]
    : []
  const other = [...new Set(found)].filter((form): form is string => !!form && form !== verb)
  return other.length >= 3 ? other : regularTenses(verb)
}
