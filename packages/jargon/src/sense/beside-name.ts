const TITLED = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+(?:\p{Lu}\.?\s*)?\p{Lu}[\p{L}'’-]*\.?`
const WITH_INITIAL = String.raw`\p{Lu}\.\s*\p{Lu}[\p{L}'’-]+`
const WITH_DEGREE = String.raw`\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+,\s\p{Lu}{2,}`
/** A person's name that cannot be anything else: with a title, an initial or letters after it ("Renee Fauth, OTR/L"). */
const NAME = `(?:${TITLED}|${WITH_INITIAL}|${WITH_DEGREE})`

/** "Ms. Becker, his OT", "H. Marsh (OT", "Mr. Iyer is our OT". */
const NAME_BEFORE = new RegExp(
  `(?<![\\p{L}.])${NAME}(?:,?\\s+\\(?|,?\\s*\\(|,\\s*|(?:,|\\s+is)\\s+(?:his|her|their|our|the|my|your)\\s+(?:school\\s+)?)$`,
  'u'
)
/** "OT: K. Yazzie", "OT – Ms. Reeves", "the OT, Ms. Becker". */
const NAME_AFTER = new RegExp(`^(?:[:,]|\\s[–—-])?\\s+${NAME}`, 'u')

/** "Maria Lopez, OT", "Maria Lopez (OT)": two capital words, which may be a name or a service ("Fine Motor (OT)"). */
const TWO_WORDS_BEFORE = /(\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+)(?:,\s|\s\()$/u
/** "OT: Maria Lopez", and not "LEA: Laurel Gap School District". */
const TWO_WORDS_AFTER = /^(?::|,|\s[–—-])\s(\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+)(?!\s\p{Lu}|[\p{L}'’-])/u

/** No name and what joins it to the form is longer, in UTF-16 code units. */
const REACH = 60

/**
 * Does a person's name stand right before or right after the stretch from `start` to `end` (UTF-16 code units)? A bare
 * "Maria Lopez" is a name only when `isPerson` says so.
 */
export function standsBesideName(
  text: string,
  start: number,
  end: number,
  isPerson: (words: string) => boolean = () => false
): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  if (NAME_BEFORE.test(before) || NAME_AFTER.test(after)) return true
  const words = TWO_WORDS_BEFORE.exec(before)?.[1] ?? TWO_WORDS_AFTER.exec(after)?.[1]
  return words !== undefined && isPerson(words)
}
