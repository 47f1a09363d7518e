import { forgetLetter, readLetter, saveLetter } from '@plain-iep/notebook'
import { keptNotebook } from './kept-notebook.ts'

/** What was typed into a letter, by the id of the blank; undefined when nothing is kept. */
export async function readKeptLetter(letterId: string): Promise<Record<string, string> | undefined> {
  return (await readLetter(await keptNotebook(), letterId))?.fields
}

/** Keeps what was typed into a letter. Resolves once it is on the device. */
export async function keepLetter(letterId: string, typed: Readonly<Record<string, string>>): Promise<void> {
  await saveLetter(await keptNotebook(), letterId, typed)
}

/** Takes what was typed into a letter off the device. */
export async function dropLetter(letterId: string): Promise<void> {
  await forgetLetter(await keptNotebook(), letterId)
}
