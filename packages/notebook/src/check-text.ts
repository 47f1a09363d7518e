import { NotebookRefusal } from './errors.ts'

const inUSWriting = new Intl.NumberFormat('en-US')

/** Trims, and writes every line break as one newline. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

/**
 * What a parent typed, tidied. `what` names it in the sentence ("question").
 * Throws NotebookRefusal 'empty' or 'too-long': it is never cut behind the parent's back.
 */
export function requireText(text: string, what: string, limit: number): string {
  const tidied = limitText(text, what, limit)
  if (tidied === '') throw new NotebookRefusal('empty', `The ${what} is empty, so type some words first.`)
  return tidied
}

/** Like `requireText`, but nothing at all is fine too. */
export function limitText(text: string, what: string, limit: number): string {
  const tidied = tidy(text)
  if (tidied.length > limit) {
    const most = inUSWriting.format(limit)
    throw new NotebookRefusal('too-long', `The ${what} is too long, so cut it to ${most} letters or less.`)
  }
  return tidied
}

/** Text taken from a page, tidied and cut to `limit` characters; undefined when nothing is left. */
export function cutText(text: string | undefined, limit: number): string | undefined {
  const tidied = tidy(text ?? '')
  if (tidied.length <= limit) return tidied || undefined
  // Never between the two halves of one character (an emoji, for one).
  const end = /[\uD800-\uDBFF]/.test(tidied.charAt(limit - 2)) ? limit - 2 : limit - 1
  return `${tidied.slice(0, end).trimEnd()}…`
}
