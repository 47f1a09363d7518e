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

/** No name and what joins it to the form is longer, in UTF-16 code units. */
const REACH = 60

/** Does a person's name stand right before or right after the stretch from `start` to `end` (UTF-16 code units)? */
export function standsBesideName(text: string, start: number, end: number): boolean {
  return (
    NAME_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || NAME_AFTER.test(text.slice(end, end + REACH))
  )
}
