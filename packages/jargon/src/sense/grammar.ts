import nlp from 'compromise/two'

/** What the finder may ask about grammar; both answers come from compromise, about a millisecond each. */
export interface Grammar {
  partOfSpeech: typeof partOfSpeech
  isPerson: typeof isPerson
}

/**
 * Part of speech of the words from `start` to `end` (UTF-16 code units) in one sentence, as compromise reads it;
 * undefined where it sees none of the three. Ask only where it matters.
 */
function partOfSpeech(sentence: string, start: number, end: number): 'noun' | 'verb' | 'adjective' | undefined {
  const parts = nlp(sentence).json({ offset: true, terms: { tags: true, offset: true } }) as {
    terms: { tags: string[]; offset: { start: number; length: number } }[]
  }[]
  let last: string[] | undefined
  for (const part of parts) {
    for (const term of part.terms) {
      const from = term.offset.start
      if (from < end && from + term.offset.length > start) last = term.tags
    }
  }
  if (!last) return undefined
  if (last.includes('Verb')) return 'verb'
  if (last.includes('Adjective')) return 'adjective'
  return last.includes('Noun') ? 'noun' : undefined
}

/** Is this a person's first and last name, "Maria Lopez" and not "Fine Motor"? */
function isPerson(words: string): boolean {
  // A name opens no sentence of its own: its capitals must mean something.
  return nlp(`It was written by ${words}.`).has('#Person #Person')
}

export const grammar: Grammar = { partOfSpeech, isPerson }
