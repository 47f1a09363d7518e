import type { BlocksFound, DocumentKind } from '@plain-iep/jargon'

/** What a page asks the worker: to find the words of these paragraphs, read as one document. */
export interface Asked {
  id: number
  texts: readonly string[]
  /** What an earlier reading of the whole document found it to be about. */
  kind: DocumentKind | undefined
}

/** What the worker answers. */
export type Told = { id: number; found: BlocksFound } | { id: number; failed: string }
