import { downloadFile, type MergeReport, mergeBackup, readBackup, readEverything, toBackup } from '@plain-iep/notebook'
import { Button } from '@plain-iep/ui'
import { localDay } from '../../catalog/meeting-plan.ts'
import { fillIn } from '../../strings/fill-in.ts'
import type { StoredStrings } from '../../strings/question-strings.ts'
import type { Attempts } from '../use-attempt.ts'

export interface BackupProps {
  words: StoredStrings
  run: Attempts['attempt']
  /** Told what a restored backup has changed. */
  onDone(sentence: string): void
}

/** The whole notebook as one file, and back from such a file. */
export function Backup({ words, run, onDone }: BackupProps) {
  const save = () =>
    run(async (notebook) => {
      const now = new Date()
      const name = fillIn(words.backupName, { day: localDay(now) })
      downloadFile({ name, type: 'application/json', text: toBackup(await readEverything(notebook), { now }) })
    })
  const restore = (file: File) =>
    run(async (notebook) => {
      onDone(sentenceOf(await mergeBackup(notebook, readBackup(await file.text())), words))
    })
  return (
    <>
      <h3>{words.backupTitle}</h3>
      <p>{words.backupHint}</p>
      <p>
        <Button look="main" onClick={() => void save()}>
          {words.backup}
        </Button>
      </p>
      <p class="restore">
        <label class="field-label" for="restore">
          {words.restore}
        </label>
        <span class="field-hint" id="restore-hint">
          {words.restoreHint}
        </span>
        <input
          id="restore"
          type="file"
          accept=".json,application/json"
          aria-describedby="restore-hint"
          onChange={async (event) => {
            const input = event.currentTarget
            const file = input.files?.[0]
            if (file) await restore(file)
            // Emptied, so that the same file can be picked again once it is put right.
            input.value = ''
          }}
        />
      </p>
    </>
  )
}

function sentenceOf({ added, updated, setAside }: MergeReport, words: StoredStrings): string {
  if (added + updated + setAside === 0) return words.restoredNothing
  const put = setAside > 0 ? ` ${fillIn(words.putAside, { count: setAside })}` : ''
  return fillIn(words.restored, { added, updated }) + put
}
