import type { FileRefusal } from '../try/read-file.ts'

/** Every word of the sample draft's page. */
export interface SampleStrings {
  title: string
  description: string
  trail: string
  lead: string
  madeUp: string
  label: string
  stamp: string
  explained: string
  wordsHere(count: number): string
  tools: string
  show: string
  hide: string
  next: string
  previous: string
  tryYours: string
  /** Read by scripts, so with {places} to fill in rather than functions. */
  says: Record<'loading' | 'none' | 'many' | 'failed' | 'tooOld' | 'cardFailed' | 'notSaved', string>
}

/** Every word of the page that finds words in a pasted text. */
export interface TryStrings {
  title: string
  description: string
  lead: string
  label: string
  hint: string
  open: string
  openHint: string
  find: string
  clear: string
  noScript: string
  textTitle: string
  wordsTitle: string
  ask: string
  save: string
  saved: string
  savedAlready: string
  /** Read by scripts, so with {places} to fill in rather than functions. */
  says: Record<'empty' | 'loading' | 'none' | 'one' | 'many' | 'tooLong' | 'failed' | 'notSaved' | FileRefusal, string>
}
