/** A stretch of one text node inside a block. All numbers are UTF-16 code units. */
export interface Piece {
  node: Text
  /** Where the stretch begins in the block's text. */
  at: number
  length: number
}

/** Text that reads on without a break: one paragraph, cell or heading, whatever inline tags it is made of. */
export interface PageBlock {
  /** The nearest block element around it: when something below it changes, the block is read again. */
  owner: Element | ShadowRoot
  text: string
  pieces: Piece[]
  /** The words of the heading it stands under, '' before the first. */
  section: string
}

/** A term at a place in a block. */
export interface BlockFlag {
  start: number
  end: number
  termId: string
  level: 'few' | 'most' | 'all'
}

/** A flag on the page. */
export interface PageFlag extends BlockFlag {
  block: PageBlock
  /** Is it the first of its term in its section? Only these are painted unless all are wanted. */
  first: boolean
}
