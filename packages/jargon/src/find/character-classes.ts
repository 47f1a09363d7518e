/** What a UTF-16 code unit does to a word being read. */
export const BREAK = 1
export const LETTER = 2
export const DIGIT = 3
/** Takes no part in a word and does not end it: soft hyphen, zero-width signs, combining marks. */
export const SKIP = 4
/** Reads as other letters: é as e, ﬁ as fi, Ａ as A. */
export const FOLD = 5
export const APOSTROPHE = 6
export const HYPHEN = 7
export const SPACE = 8
export const NEWLINE = 9
export const SLASH = 10
export const COLON = 11
/** A sign that stands as a word of its own: & (read as "and") and %. */
export const SIGN = 12
export const DOT = 13
export const COMMA = 14
/** Joins letters to their meaning in a key: "M = Mastered". */
export const EQUALS = 15
export const QUOTE = 16

const classes = new Uint8Array(65536)
const folds = new Map<number, string>()

function setAll(characters: string, kind: number): void {
  for (const character of characters) classes[character.charCodeAt(0)] = kind
}

for (let code = 0; code < 128; code++) classes[code] = BREAK
setAll('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER)
setAll('0123456789', DIGIT)
setAll(' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', SPACE)
setAll('\n\r\u2028\u0085\v', NEWLINE)
setAll("'\u2019\u2018\u02bc\uff07\u00b4`", APOSTROPHE)
setAll('-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d\u00ad', HYPHEN)
setAll('\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f', SKIP)
setAll('/\u2044\uff0f', SLASH)
setAll(':\uff1a', COLON)
setAll('&%\uff06\uff05', SIGN)
setAll('.\uff0e', DOT)
setAll(',', COMMA)
setAll('"\u201c\u201d\u201e\uff02', QUOTE)
setAll('=\u2014\uff1d', EQUALS)

// "2×30" is written with a times sign as often as with an x.
classes['×'.charCodeAt(0)] = FOLD
folds.set('×'.charCodeAt(0), 'x')

/** Classes beyond ASCII are worked out the first time a character is met and then remembered. */
function classify(code: number): number {
  const character = String.fromCharCode(code)
  if (/\p{M}/u.test(character)) return SKIP
  const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (folded !== character.toLowerCase() && /^[a-z0-9]+$/.test(folded)) {
    folds.set(code, folded)
    return FOLD
  }
  if (/\p{N}/u.test(character)) return DIGIT
  if (/\p{L}/u.test(character)) return LETTER
  return BREAK
}

/** The class of a UTF-16 code unit. Surrogates end words: no form of ours lies outside the basic plane. */
export function classOf(code: number): number {
  const known = classes[code] as number
  if (known !== 0) return known
  const kind = code >= 0xd800 && code <= 0xdfff ? BREAK : classify(code)
  classes[code] = kind
  return kind
}

/** The lower-case letters that a FOLD code unit reads as. */
export function foldOf(code: number): string {
  return folds.get(code) ?? ''
}
