import { ABBREVIATIONS } from './abbreviations.ts'
import {
  APOSTROPHE,
  BREAK,
  COLON,
  COMMA,
  classOf,
  DIGIT,
  DOT,
  EQUALS,
  FOLD,
  foldOf,
  HYPHEN,
  LETTER,
  NEWLINE,
  QUOTE,
  SIGN,
  SKIP,
  SLASH,
  SPACE
} from './character-classes.ts'
import { repeatedNumber, wordWithSlash } from './shorthand.ts'
import {
  CASE_CAPITAL,
  CASE_LOWER,
  CASE_MIXED,
  CASE_NONE,
  CASE_UPPER,
  CASE_UPPER_PLURAL,
  GAP_BRACKET,
  GAP_BREAK,
  GAP_COLON,
  GAP_COMMA,
  GAP_HYPHEN,
  GAP_LEGEND,
  GAP_NONE,
  GAP_SLASH,
  GAP_SPACE,
  grow,
  makeTokens,
  type Tokens
} from './tokens.ts'
import { HASH_A, HASH_B, hashesOf, stepA, stepB, wordKey } from './word-hash.ts'

function casingOf(upper: number, lower: number, firstUpper: boolean, lastIsSmallS: boolean): number {
  if (upper === 0) return lower === 0 ? CASE_NONE : CASE_LOWER
  if (lower === 0) return CASE_UPPER
  if (lower === 1 && lastIsSmallS && upper >= 2) return CASE_UPPER_PLURAL
  if (firstUpper && upper === 1) return CASE_CAPITAL
  return CASE_MIXED
}

/** Continues the hashes of a first half over the letters of the second half of a word cut at a line's end. */
function joinHalves(text: string, from: number, to: number, a: number, b: number): { a: number; b: number } {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    const kind = classOf(code)
    if (kind === LETTER) {
      const folded = code >= 65 && code <= 90 ? code | 32 : code
      a = stepA(a, folded)
      b = stepB(b, folded)
    } else if (kind === FOLD) {
      for (const letter of foldOf(code)) {
        a = stepA(a, letter.charCodeAt(0))
        b = stepB(b, letter.charCodeAt(0))
      }
    }
  }
  return { a, b }
}

/** So many spaces, or a tab, on one line part two columns: "Person making referral      Date". */
const COLUMN_SPACES = 4
const TAB = 9

/**
 * Cuts a text into words in one pass. Letters and digits never share a word ("2x30" is three words with nothing
 * between), a possessive 's is left out, "I.E.P." is one word, and a hyphen at a line's end keeps both readings.
 */
export function tokenize(text: string): Tokens {
  const length = text.length
  let tokens = makeTokens(Math.max(16, (length >> 2) + 16))
  let position = 0
  let gap = GAP_BREAK
  let newlines = 0
  /** Spaces since the last word, sign or line break. */
  let spaces = 0
  let cutAtLineEnd = false
  /** The dot of an abbreviation stands between the word before and the one to come. */
  let dotted = false
  while (position < length) {
    let code = text.charCodeAt(position)
    let kind = code < 128 && code > 96 && code < 123 ? LETTER : classOf(code)

    if (kind === LETTER || kind === DIGIT || kind === FOLD || kind === SIGN) {
      if (tokens.count === tokens.start.length) tokens = grow(tokens)
      const index = tokens.count
      const start = position
      let end = position
      let a = HASH_A
      let b = HASH_B
      let upper = 0
      let lower = 0
      let letters = 0
      let firstUpper = false
      let lastIsSmallS = false
      // A sign such as ① folds to a digit and begins a number.
      const isNumber = kind === DIGIT || (kind === FOLD && foldOf(code).charCodeAt(0) < 58)
      if (kind === SIGN) {
        // "&" reads as "and"; "%" as itself.
        for (const letter of code === 37 || code === 0xff05 ? '%' : 'and') {
          a = stepA(a, letter.charCodeAt(0))
          b = stepB(b, letter.charCodeAt(0))
        }
        end = ++position
      } else {
        while (position < length) {
          code = text.charCodeAt(position)
          if (code > 96 && code < 123) {
            if (isNumber) break
            a = Math.imul(a ^ code, 0x01000193)
            b = (Math.imul(b, 0x5bd1e995) + code + 0x3ade68b1) | 0
            lower++
            letters++
            lastIsSmallS = code === 115
            end = ++position
            continue
          }
          kind = classOf(code)
          if (kind === LETTER) {
            if (isNumber) break
            const isUpper = code >= 65 && code <= 90
            const folded = isUpper ? code | 32 : code
            a = stepA(a, folded)
            b = stepB(b, folded)
            if (isUpper) {
              upper++
              if (letters === 0) firstUpper = true
            } else lower++
            letters++
            lastIsSmallS = false
            end = ++position
          } else if (kind === DIGIT) {
            if (!isNumber) break
            a = stepA(a, code)
            b = stepB(b, code)
            end = ++position
          } else if (kind === FOLD) {
            const folded = foldOf(code)
            const foldsToDigit = folded.charCodeAt(0) < 58
            if (foldsToDigit !== isNumber) break
            for (let at = 0; at < folded.length; at++) {
              a = stepA(a, folded.charCodeAt(at))
              b = stepB(b, folded.charCodeAt(at))
            }
            const character = text[position] as string
            if (character !== character.toLowerCase()) {
              upper++
              if (letters === 0) firstUpper = true
            } else lower++
            letters++
            lastIsSmallS = folded === 's'
            end = ++position
          } else if (kind === SKIP) {
            position++
          } else if (kind === DOT && isNumber && classOf(text.charCodeAt(position + 1)) === DIGIT) {
            // "1.5" is one number.
            a = stepA(a, 46)
            b = stepB(b, 46)
            end = ++position
          } else if (kind === APOSTROPHE && !isNumber) {
            const next = text.charCodeAt(position + 1)
            const nextKind = position + 1 < length ? classOf(next) : BREAK
            if (nextKind !== LETTER) break
            const afterNext = position + 2 < length ? classOf(text.charCodeAt(position + 2)) : BREAK
            if ((next | 32) === 115 && afterNext !== LETTER && afterNext !== FOLD) {
              // Possessive: the 's stays outside the word and does not break the phrase.
              position += 2
              break
            }
            a = stepA(a, 39)
            b = stepB(b, 39)
            end = ++position
          } else break
        }
        // "I.E.P.": single letters parted by dots are one word, its last dot included.
        if (letters === 1 && upper === 1 && kind === DOT && end === position) {
          let scout = position
          let dotted = 1
          let dottedA = a
          let dottedB = b
          while (
            scout + 1 < length &&
            classOf(text.charCodeAt(scout)) === DOT &&
            text.charCodeAt(scout + 1) >= 65 &&
            text.charCodeAt(scout + 1) <= 90 &&
            (scout + 2 >= length || classOf(text.charCodeAt(scout + 2)) !== LETTER)
          ) {
            const folded = text.charCodeAt(scout + 1) | 32
            dottedA = stepA(dottedA, folded)
            dottedB = stepB(dottedB, folded)
            dotted++
            scout += 2
          }
          if (dotted >= 2) {
            a = dottedA
            b = dottedB
            upper = dotted
            position = scout
            if (position < length && classOf(text.charCodeAt(position)) === DOT) position++
            end = position
          }
        }
      }
      const short = letters === 1 && (text.charCodeAt(start) | 32) === 119 ? wordWithSlash(text, start, end) : undefined
      if (short) {
        end = position = start + short.length
        ;({ a, b } = hashesOf(short.word))
      }
      // "goal(s)", "Parent(s)/Guardian(s)": the ending in brackets belongs to the word.
      if (position < length && text.charCodeAt(position) === 40 && lower + upper > 1) {
        const ending = /^\((?:e?s|ren)\)/i.exec(text.slice(position, position + 5))
        if (ending) end = position += ending[0].length
      }
      if (spaces >= COLUMN_SPACES && newlines === 0) gap = GAP_BREAK
      spaces = 0
      // "in gen. ed. Services are …": a small abbreviation before a capital may end its sentence as well.
      if (dotted && upper > 0 && tokens.casing[index - 1] === CASE_LOWER) gap = GAP_BREAK
      dotted = false
      tokens.start[index] = start
      tokens.end[index] = end
      tokens.a[index] = a
      tokens.b[index] = b
      tokens.gap[index] = gap
      tokens.digits[index] = isNumber ? 1 : 0
      tokens.casing[index] = casingOf(upper, lower, firstUpper, lastIsSmallS)
      if (cutAtLineEnd && lower > 0 && !isNumber) {
        const first = index - 1
        tokens.rejoined.set(first, joinHalves(text, start, end, tokens.a[first] as number, tokens.b[first] as number))
      }
      tokens.count = index + 1
      gap = short ? GAP_SPACE : GAP_NONE
      newlines = 0
      cutAtLineEnd = false
      continue
    }

    // Between two words: what is the strongest thing that parts them?
    position++
    spaces = kind !== SPACE ? 0 : code === TAB ? COLUMN_SPACES : spaces + 1
    switch (kind) {
      case SPACE:
        if (gap === GAP_NONE) gap = GAP_SPACE
        // "im- pairment": copied from a PDF, the line's end is a space.
        else if (gap === GAP_HYPHEN && classOf(text.charCodeAt(position - 3)) === LETTER) cutAtLineEnd = true
        break
      case NEWLINE:
        // CR LF is one line break. A blank line parts paragraphs, and no phrase goes across.
        if (!(code === 10 && position >= 2 && text.charCodeAt(position - 2) === 13)) newlines++
        if (gap === GAP_HYPHEN && newlines === 1) cutAtLineEnd = true
        if (newlines >= 2) gap = GAP_BREAK
        else if (gap === GAP_NONE) gap = GAP_SPACE
        break
      case HYPHEN:
        if (gap === GAP_NONE) gap = GAP_HYPHEN
        else if (gap === GAP_SPACE) gap = code === 45 ? GAP_HYPHEN : GAP_LEGEND
        else gap = GAP_BREAK
        break
      case EQUALS:
        gap = gap === GAP_NONE || gap === GAP_SPACE ? GAP_LEGEND : GAP_BREAK
        break
      case DOT: {
        const last = tokens.count - 1
        const isAbbreviation =
          gap === GAP_NONE &&
          last >= 0 &&
          tokens.end[last] === position - 1 &&
          ABBREVIATIONS.has(wordKey(tokens.a[last] as number, tokens.b[last] as number))
        if (isAbbreviation) dotted = true
        else gap = GAP_BREAK
        break
      }
      case SLASH:
        gap = gap === GAP_NONE || gap === GAP_SPACE ? GAP_SLASH : GAP_BREAK
        break
      case COLON:
        gap = gap === GAP_NONE ? GAP_COLON : GAP_BREAK
        break
      case COMMA:
        gap = gap === GAP_NONE ? GAP_COMMA : GAP_BREAK
        break
      case SKIP:
        break
      case QUOTE:
        // 'the "child find" duty': quotation marks set words off, and leave the phrase whole.
        if (gap > GAP_HYPHEN && gap !== GAP_COMMA) gap = GAP_BREAK
        cutAtLineEnd = false
        break
      case APOSTROPHE:
        // A plural possessive ("parents' rights") leaves the phrase whole; an opening quote does not.
        if (gap !== GAP_NONE) gap = GAP_BREAK
        cutAtLineEnd = false
        break
      default: {
        // "ten (10) school days" is one number, "12:1+1" one ratio.
        const last = tokens.count - 1
        const again = code === 40 && last >= 0 ? repeatedNumber(text, position - 1, tokens, last) : 0
        if (again > 0) {
          position += again - 1
          tokens.end[last] = position
          tokens.digits[last] = 1
          gap = GAP_NONE
        } else if (code === 40 && gap <= GAP_SPACE && gap !== GAP_BREAK && /\d/.test(text[position] ?? ''))
          gap = GAP_BRACKET
        else if (code === 43 && gap === GAP_NONE && last > 0 && tokens.gap[last] === GAP_COLON) gap = GAP_COLON
        else gap = GAP_BREAK
        cutAtLineEnd = false
      }
    }
  }
  return tokens
}
