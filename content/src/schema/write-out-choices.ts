/** The innermost "<…>" of a spelling: what stands before it, its choices, what comes after. */
const CHOICE = /^(.*?)<([^<>]*)>(.*)$/

/** A line that stands for more spellings is a product of lists, most of which nobody writes; "*" says the same. */
const MOST_SPELLINGS = 200

/**
 * Writes out the choices of a spelling: "break <long|> tasks into <parts|steps>" stands for four phrases. An empty
 * choice leaves the word out; "*" (one to four words, whatever they are) stays. Throws one sentence when a bracket is
 * not closed or holds nothing to choose from, a "*" does not stand between words, or it stands for more than 200 spellings.
 */
export function writeOutChoices(spelling: string): string[] {
  // A choice within a choice is met once for each of the others.
  const written = [...new Set(writeOut(spelling))]
  if (written.length > MOST_SPELLINGS)
    throw new Error(`"${spelling}" stands for ${written.length} spellings; write fewer choices, or "*" for some words.`)
  return written
}

function writeOut(spelling: string): string[] {
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
  return choices.split('|').flatMap((choice) => writeOut(before + choice + after))
}
