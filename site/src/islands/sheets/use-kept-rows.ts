import { useEffect, useRef, useState } from 'preact/hooks'
import { failureSentence } from '../../kept/failure-sentence.ts'
import { dropRows, keepRows, readRows } from '../../kept/keep-rows.ts'
import type { Row } from '../../sheets/rows.ts'
import type { SheetDeskStrings } from '../../strings/sheet-strings.ts'

/** A pause in typing after which it is kept, in milliseconds. */
const PAUSE = 400

/** Whether the rows of a log are kept on this device, what to tell the reader about it, and how to change it. */
export interface KeptRows {
  keeping: boolean
  note: string
  setKeeping(keep: boolean): void
}

export interface KeptRowsOptions {
  log: string
  /** Undefined until the page knows what was written before. */
  rows: readonly Row[] | undefined
  today: string
  words: SheetDeskStrings
  /** Handed what is kept when the page opens. */
  onFound(kept: Omit<Row, 'key'>[]): void
  /** Handed each row's id once it is kept, by its key. */
  onKept(ids: ReadonlyMap<number, string>): void
}

/** Keeps the rows of a log in this device's notebook, from the moment the reader asks for it. */
export function useKeptRows({ log, rows, today, words, onFound, onKept }: KeptRowsOptions): KeptRows {
  const [keeping, setKeeping] = useState(false)
  const [note, setNote] = useState('')
  // One save after the other: two at once could both add the same new row.
  const saving = useRef(Promise.resolve())
  const fail = (error: unknown) => setNote(failureSentence(error, words.keepFailed))

  // Once: what an earlier visit kept. Where nothing can be read, nothing was kept, and keeping will say why.
  useEffect(() => {
    void readRows(log).then(
      (kept) => {
        onFound(kept)
        if (kept.length > 0) setKeeping(true)
      },
      () => undefined
    )
  }, [log])

  // Each change is kept after a pause, and at once when the reader leaves.
  useEffect(() => {
    if (!keeping || !rows) return
    const done = new AbortController()
    const save = () => {
      done.abort()
      clearTimeout(timer)
      saving.current = saving.current.then(async () => {
        try {
          const kept = await keepRows(log, rows, today)
          onKept(new Map(kept.flatMap(({ key, id }) => (id === undefined ? [] : [[key, id]]))))
          setNote(words.kept)
        } catch (error) {
          fail(error)
        }
      })
    }
    const timer = setTimeout(save, PAUSE)
    document.addEventListener('visibilitychange', save, { signal: done.signal })
    return () => {
      done.abort()
      clearTimeout(timer)
    }
  }, [log, keeping, rows])

  const change = (keep: boolean) => {
    setNote('')
    setKeeping(keep)
    if (!keep) saving.current = saving.current.then(() => dropRows(log)).then(() => setNote(words.forgotten), fail)
  }
  return { keeping, note, setKeeping: change }
}
