import { type Counts, countEverything, deleteEverything, listSetAside, type SetAside } from '@plain-iep/notebook'
import { en, Notice } from '@plain-iep/ui'
import { useState } from 'preact/hooks'
import type { StoredStrings } from '../../strings/question-strings.ts'
import { useAttempt } from '../use-attempt.ts'
import { useChanges } from '../use-changes.ts'
import { Backup } from './Backup.tsx'
import { DeleteEverything } from './DeleteEverything.tsx'
import { OlderCopies } from './OlderCopies.tsx'
import { storedLines } from './stored-lines.ts'

export interface StoredHereProps {
  words: StoredStrings
}

/** All that is kept on this device: how much of what, as a file, back from a file, and gone. */
export function StoredHere({ words }: StoredHereProps) {
  const [counts, setCounts] = useState<Counts>()
  const [older, setOlder] = useState<SetAside[]>([])
  const [done, setDone] = useState('')
  const { error, attempt } = useAttempt(words.failed)
  const read = () =>
    attempt(async (notebook) => {
      setCounts(await countEverything(notebook))
      setOlder(await listSetAside(notebook))
    })
  useChanges(
    () => void read(),
    () => true
  )

  const run: typeof attempt = async (work) => {
    setDone('')
    return attempt(work)
  }
  const lines = counts && storedLines(counts, words.stores)
  // Where nothing can be read, the list above has said why.
  if (!lines && error) return null
  // It stands below the buttons it answers to: on a phone, the head of the section is out of sight by then.
  const told = (error || done) && (
    <Notice kind={error ? 'error' : 'saved'} strings={en}>
      {error || done}
    </Notice>
  )
  return (
    <section class="stored no-print" aria-labelledby="stored">
      <h2 id="stored">{words.title}</h2>
      {!lines && <p>{words.loading}</p>}
      {lines && (
        <>
          <p>{lines.length === 0 ? words.nothing : words.here}</p>
          {lines.length > 0 && (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <Backup words={words} run={run} onDone={setDone} />
          {told}
          {older.length > 0 && <OlderCopies words={words} older={older} run={run} />}
          {lines.length > 0 && (
            <DeleteEverything
              words={words}
              onDelete={async () => {
                if (await run(deleteEverything)) setDone(words.deleted)
              }}
            />
          )}
        </>
      )}
    </section>
  )
}
