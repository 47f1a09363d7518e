import { Button } from '@plain-iep/ui'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { StoredStrings } from '../../strings/question-strings.ts'

export interface DeleteEverythingProps {
  words: StoredStrings
  onDelete(): Promise<void>
}

/** Deletes all, after one more question. The focus goes to the answer that deletes nothing. */
export function DeleteEverything({ words, onDelete }: DeleteEverythingProps) {
  const [asking, setAsking] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) place.current?.querySelector('button')?.focus()
    first.current = false
  }, [asking])
  return (
    <div ref={place}>
      <h3>{words.deleteTitle}</h3>
      {asking ? (
        <fieldset class="delete-ask">
          <legend>{words.deleteAsk}</legend>
          <Button look="main" onClick={() => setAsking(false)}>
            {words.deleteNo}
          </Button>
          <Button
            onClick={() => {
              setAsking(false)
              void onDelete()
            }}
          >
            {words.deleteYes}
          </Button>
        </fieldset>
      ) : (
        <Button onClick={() => setAsking(true)}>{words.deleteAll}</Button>
      )}
    </div>
  )
}
