import { syllable } from 'syllable'
import { plainText } from '../reading/plain-text.ts'
import { splitWords } from '../reading/reading-grade.ts'
import type { Term } from '../schema/term.ts'

/** Words too common to tell two texts apart. */
const COMMON = new Set(
  'a an and are as at be by can child do does for from give given has have help how if in is it kid kids made may more not of on one or parent plan school so that the their them they this to used what when who with you your'.split(
    ' '
  )
)

function tellingWords(text: string): Set<string> {
  return new Set(splitWords(text.toLowerCase()).filter((word) => !COMMON.has(word)))
}

/** Share of telling words two sets have in common, from 0 to 1 (Jaccard). */
function alike(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  let shared = 0
  for (const word of one) if (two.has(word)) shared++
  return shared / Math.max(1, one.size + two.size - shared)
}

/** Pairs of terms whose meaning and longer meaning say nearly the same, a sentence each. */
export function sameTwice(terms: readonly Term[], limit = 0.6): string[] {
  const sets = terms.map((term) => ({ id: term.id, words: tellingWords(`${term.meaning} ${plainText(term.body)}`) }))
  const pairs: string[] = []
  for (const [index, one] of sets.entries()) {
    for (const two of sets.slice(index + 1)) {
      if (alike(one.words, two.words) >= limit) pairs.push(`${one.id} and ${two.id} say nearly the same`)
    }
  }
  return pairs
}

/** Questions that stand under more than one term: a question worth asking is about its own word. */
export function repeatedQuestions(terms: readonly Term[]): string[] {
  const owners = new Map<string, string[]>()
  for (const term of terms) {
    for (const question of term.questions) {
      const key = splitWords(question.toLowerCase()).join(' ')
      owners.set(key, [...(owners.get(key) ?? []), term.id])
    }
  }
  return [...owners]
    .filter(([, ids]) => ids.length > 1)
    .map(([question, ids]) => `"${question}?" stands under ${ids.join(', ')}`)
}

/** The question with the term's own spellings put out: what is left shows whether one pattern was filled in again and again. */
export function filledInPatterns(terms: readonly Term[], limit = 6): string[] {
  const patterns = new Map<string, number>()
  for (const term of terms) {
    for (const question of term.questions) {
      let text = ` ${question.toLowerCase()} `
      for (const form of [term.name, term.acronym ?? '', ...term.forms])
        if (form.length > 2) text = text.replaceAll(form.toLowerCase(), '…')
      const key = splitWords(text).join(' ')
      patterns.set(key, (patterns.get(key) ?? 0) + 1)
    }
  }
  return [...patterns].filter(([, count]) => count > limit).map(([pattern, count]) => `${count} × "${pattern}"`)
}

/** Terms that no other term names as worth reading next, and that name none. */
export function orphans(terms: readonly Term[]): string[] {
  const named = new Set(terms.flatMap((term) => term.related))
  return terms.filter((term) => !named.has(term.id) && term.related.length === 0).map((term) => term.id)
}

/** Words of more than this many syllables are hard, and so are those longer than the word being explained. */
const HARD_SYLLABLES = 3

function lettersOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => splitWords(text))
}

/**
 * Words in an explanation that are harder than the word it explains and that the glossary does not explain either, each
 * with its term. Names of places and people are left out.
 */
export function harderWords(terms: readonly Term[]): string[] {
  const explained = new Set(
    lettersOf(terms.flatMap((term) => [term.name, term.acronym ?? '', ...term.forms])).map((word) => word.toLowerCase())
  )
  return terms.flatMap((term) => {
    const own = lettersOf([term.name, ...term.forms]).map((word) => syllable(word))
    const allowed = Math.max(HARD_SYLLABLES, ...own)
    return lettersOf([term.meaning, plainText(term.body)])
      .filter((word) => /^\p{Ll}/u.test(word) && syllable(word) > allowed && !explained.has(word))
      .map((word) => `${term.id}: ${word}`)
  })
}
