import { useEffect, useRef, useState } from 'preact/hooks'
import { failureSentence } from '../../kept/failure-sentence.ts'
import type { KeepStrings } from '../../strings/keep-strings.ts'

/** A pause in typing after which it is kept, in milliseconds: short enough that nobody leaves before it is over. */
const PAUSE = 300

export interface KeepingOptions<Written> {
  /** Undefined until the page knows what was written before. */
  written: Written | undefined
  /** Lays out what an earlier visit kept. Resolves to false when it kept nothing. */
  bringBack(): Promise<boolean>
  save(written: Written): Promise<void>
  drop(): Promise<void>
  words: KeepStrings
}

/** Whether a desk is kept on this device, what to tell the reader about it, and how to change it. */
export interface Keeping {
  keeping: boolean
  note: string
  setKeeping(keep: boolean): void
}

/** Keeps what is written at a desk in this device's notebook, from the moment the reader asks for it. */
export function useKeeping<Written>({ written, bringBack, save, drop, words }: KeepingOptions<Written>): Keeping {
  const [keeping, setKeeping] = useState(false)
  const [note, setNote] = useState('')
  // One after the other: two saves at once could both add the same new row.
  const last = useRef(Promise.resolve())
  const next = (work: () => Promise<void>, done: string) => {
    last.current = last.current.then(work).then(
      () => setNote(done),
      (error: unknown) => setNote(failureSentence(error, words.keepFailed))
    )
  }

  // Once: what an earlier visit kept. Where nothing can be read, nothing was kept, and keeping will say why.
  useEffect(() => {
    void bringBack().then(
      (found) => found && setKeeping(true),
      () => undefined
    )
  }, [])

  // Each change is kept after a pause, and at once when the reader leaves.
  useEffect(() => {
    if (!keeping || !written) return
    const done = new AbortController()
    const saveNow = () => {
      done.abort()
      clearTimeout(timer)
      next(() => save(written), words.kept)
    }
    const timer = setTimeout(saveNow, PAUSE)
    document.addEventListener('visibilitychange', saveNow, { signal: done.signal })
    return () => {
      done.abort()
      clearTimeout(timer)
    }
  }, [keeping, written])

  const change = (keep: boolean) => {
    setNote('')
    setKeeping(keep)
    if (!keep) next(drop, words.forgotten)
  }
  return { keeping, note, setKeeping: change }
}
