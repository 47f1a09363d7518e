import type { Filled } from '@plain-iep/content/letters'
import { useEffect, useState } from 'preact/hooks'
import { failureSentence } from '../../kept/failure-sentence.ts'
import { dropLetter, keepLetter, readKeptLetter } from '../../kept/keep-letter.ts'
import type { LetterDeskStrings } from '../../strings/letter-strings.ts'

/** A pause in typing after which it is kept, in milliseconds: short enough that nobody leaves before it is over. */
const PAUSE = 300

/** Whether a letter is kept on this device, what to tell the reader about it, and how to change it. */
export interface KeptLetter {
  keeping: boolean
  note: string
  setKeeping(keep: boolean): void
}

/**
 * Keeps a letter in this device's notebook, from the moment the reader asks for it. `typed` is undefined until the page
 * knows what was typed before; `onFound` is handed what an earlier visit kept.
 */
export function useKeptLetter(
  letterId: string,
  typed: Filled | undefined,
  words: LetterDeskStrings,
  onFound: (kept: Filled) => void
): KeptLetter {
  const [keeping, setKeeping] = useState(false)
  const [note, setNote] = useState('')
  const fail = (error: unknown) => setNote(failureSentence(error, words.keepFailed))

  // Once: what an earlier visit kept. Where nothing can be read, nothing was kept, and keeping will say why.
  useEffect(() => {
    void readKeptLetter(letterId).then(
      (kept) => {
        if (!kept) return
        onFound(kept)
        setKeeping(true)
      },
      () => undefined
    )
  }, [letterId])

  // Each change is kept after a pause, and at once when the reader leaves.
  useEffect(() => {
    if (!keeping || !typed) return
    const done = new AbortController()
    const save = () => {
      done.abort()
      clearTimeout(timer)
      keepLetter(letterId, typed).then(() => setNote(words.kept), fail)
    }
    const timer = setTimeout(save, PAUSE)
    document.addEventListener('visibilitychange', save, { signal: done.signal })
    return () => {
      done.abort()
      clearTimeout(timer)
    }
  }, [letterId, keeping, typed])

  const change = (keep: boolean) => {
    setNote('')
    setKeeping(keep)
    if (!keep) void dropLetter(letterId).then(() => setNote(words.forgotten), fail)
  }
  return { keeping, note, setKeeping: change }
}
