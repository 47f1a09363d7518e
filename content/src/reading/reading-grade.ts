import { syllable } from 'syllable'

/** What a text measures: Flesch-Kincaid grade, words, sentences, and the longest sentence in words. */
export interface ReadingMeasure {
  grade: number
  words: number
  sentences: number
  longestSentence: number
}

const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|St|vs|v|No|U\.S|e\.g|i\.e|a\.m|p\.m)\.$/

/** Splits plain text into sentences. Line breaks end a sentence: a list item is read as one. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  for (const line of text.split(/\n+/)) {
    let start = 0
    for (const match of line.matchAll(/[.!?:]+["'”’)]*(?=\s|$)/g)) {
      const end = match.index + match[0].length
      if (match[0] === '.' && ABBREVIATION.test(line.slice(start, end))) continue
      sentences.push(line.slice(start, end).trim())
      start = end
    }
    sentences.push(line.slice(start).trim())
  }
  return sentences.filter((sentence) => /\p{L}/u.test(sentence))
}

/** Words as a reader counts them: runs of letters and digits, with inner apostrophes and hyphens split. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
}

function syllablesOf(word: string): number {
  // Letters said one by one (LRE) and digits: one syllable a sign.
  if (/^\p{N}+$/u.test(word)) return Math.min(word.length, 3)
  if (/^[A-Z]{2,5}s?$/.test(word)) return word.replace(/s$/, '').length
  return Math.max(1, syllable(word))
}

/**
 * Flesch-Kincaid grade of a plain text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid and others, 1975). `exempt` are phrases that are not counted against the text, such as the headword
 * being explained: each counts as one word of one syllable.
 */
export function measureReading(text: string, exempt: readonly string[] = []): ReadingMeasure {
  let counted = text
  for (const phrase of [...exempt].sort((a, b) => b.length - a.length)) {
    const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    counted = counted.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|es|'s|’s)?(?![\\p{L}\\p{N}])`, 'giu'), 'it')
  }
  const sentences = splitSentences(counted)
    .map(splitWords)
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  if (words.length === 0) return { grade: 0, words: 0, sentences: 0, longestSentence: 0 }
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return {
    grade: Math.max(0, grade),
    words: words.length,
    sentences: sentences.length,
    longestSentence: Math.max(...sentences.map((sentence) => sentence.length))
  }
}
