declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[])
    search(text: string): [end: number, words: string[]][]
  }
}
