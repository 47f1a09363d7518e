declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element)
    markRegExp(expression: RegExp, options: { done: (count: number) => void }): void
  }
}
