/** The innermost "<…>" of a spelling: what stands before it, its choices, what comes after. */
const CHOICE = /^(.*?)<([^<>]*)>(.*)$/

/**
 * Writes out the choices of a spelling: "break <long|> tasks into <parts|steps>" stands for four phrases. An empty
 * choice leaves the word out; "*" (one to four words, whatever they are) stays. Throws one sentence when a bracket is
 * not closed or holds nothing to choose from, or a "*" does not stand between words.
 */
export function writeOutChoices(spelling: string): string[] {
  const match = CHOICE.exec(spelling)
  if (!match) {
    if (/[<>]/.test(spelling)) throw new Error(`"${spelling}" has a < or > without its partner.`)
    const written = spelling.replace(/\s+/g, ' ').trim()
    if (/^\*|\*$|\S\*|\*\S/.test(written))
      throw new Error(`"${spelling}" must have a word before and after each "*", with spaces.`)
    return [written]
  }
  const [, before = '', choices = '', after = ''] = match
  if (!choices.includes('|')) throw new Error(`"${spelling}" has one choice only; write it without < and >.`)
  return choices.split('|').flatMap((choice) => writeOutChoices(before + choice + after))
}
