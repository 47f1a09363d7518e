import { downloadFile } from '@plain-iep/notebook'
import { useEffect, useState } from 'preact/hooks'
import { dropRow } from '../../kept/keep-rows.ts'
import { blankRows, isBlank, laidOut, nextKey, type Row } from '../../sheets/rows.ts'
import { rowsToCsv } from '../../sheets/rows-to-csv.ts'
import type { LogSheet } from '../../sheets/sheet.ts'
import type { LetterDeskStrings } from '../../strings/letter-strings.ts'
import type { SheetDeskStrings } from '../../strings/sheet-strings.ts'
import { KeepLetter } from '../letter/KeepLetter.tsx'
import { LogTable } from './LogTable.tsx'
import { useKeptRows } from './use-kept-rows.ts'

export interface LogDeskProps {
  sheet: LogSheet
  words: SheetDeskStrings
  keepWords: LetterDeskStrings
  /** What stood in the fields when script arrived, and today's date. Undefined where the page is built. */
  begun?: { rows: Row[]; today: string; keep: boolean } | undefined
}

/** Empty rows that show on a screen at first; the rest are for paper. */
const FIRST_ROWS = 3

/** A log to fill in. Built into the page as an empty table; script keeps its rows and makes it grow. */
export default function LogDesk({ sheet, words, keepWords, begun }: LogDeskProps) {
  const [rows, setRows] = useState<Row[]>(() => blankRows(sheet.blankRows))
  const [asked, setAsked] = useState(FIRST_ROWS)
  const [ready, setReady] = useState(false)
  const shown = Math.max(asked, rows.findLastIndex((row) => !isBlank(row)) + 2)
  const [removed, setRemoved] = useState<Row>()
  const [forgotten, setForgotten] = useState<Row[]>()
  const [said, setSaid] = useState('')
  const { keeping, note, setKeeping } = useKeptRows({
    log: sheet.log,
    rows: ready ? rows : undefined,
    today: begun?.today ?? '',
    words,
    onFound: (kept) => setRows((now) => laidOut(kept, now, sheet.blankRows)),
    onKept: (ids) =>
      setRows((now) =>
        now.some(({ key, id }) => ids.has(key) && ids.get(key) !== id)
          ? now.map((row) => ({ ...row, ...(ids.has(row.key) ? { id: ids.get(row.key) as string } : {}) }))
          : now
      )
  })

  // Not in the first drawing: that one must be what the page was built with.
  useEffect(() => {
    if (!begun) return
    setRows((now) => laidOut([], begun.rows, now.length))
    if (begun.keep) setKeeping(true)
    setReady(true)
  }, [])

  const change = (key: number, changes: Partial<Row>) => {
    setForgotten(undefined)
    setRows((now) =>
      now.map((row) =>
        row.key === key
          ? { ...row, at: row.at || (begun?.today ?? ''), ...changes, cells: { ...row.cells, ...changes.cells } }
          : row
      )
    )
  }
  const remove = (row: Row) => {
    setRemoved(row)
    setSaid(words.removed)
    setRows((now) => now.filter(({ key }) => key !== row.key))
    if (row.id) void dropRow(sheet.log, row.id).catch(() => setSaid(words.keepFailed))
  }
  const add = () => {
    setAsked(shown + 1)
    setRows((now) => (now.length > shown ? now : [...now, ...blankRows(1, nextKey(now))]))
  }
  const putBack = () => {
    if (!removed) return
    const { id, ...row } = removed
    setRows((now) => [...now, { ...row, key: nextKey(now) }])
    setRemoved(undefined)
    setSaid('')
  }
  const forget = () => {
    setForgotten(rows)
    setRows(blankRows(sheet.blankRows, nextKey(rows)))
    setKeeping(false)
  }
  const undoForget = () => {
    setRows((now) =>
      laidOut(
        [],
        (forgotten ?? []).map(({ id, ...row }) => ({ ...row, key: row.key + nextKey(now) })),
        now.length
      )
    )
    setForgotten(undefined)
  }
  const saveTable = () => {
    downloadFile({ name: `${sheet.id}.csv`, type: 'text/csv', text: rowsToCsv(sheet, rows) })
    setSaid(words.csvDone)
  }

  return (
    <div class="sheet-desk">
      <p class="sheet-name-line print-only">{words.nameLine}</p>
      <LogTable sheet={sheet} rows={rows} shown={shown} words={words} onChange={change} onRemove={remove} />
      <div class="sheet-actions needs-script no-print">
        <button type="button" class="action" onClick={add}>
          {words.addRow}
        </button>
        <button type="button" class="second-action" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="second-action" onClick={saveTable}>
          {words.csv}
        </button>
        <p class="finder-status">
          <span role="status">{said}</span>{' '}
          {removed && (
            <button type="button" class="quiet-button" onClick={putBack}>
              {words.undo}
            </button>
          )}
        </p>
      </div>
      <div class="no-print">
        <KeepLetter
          keeping={keeping}
          note={note}
          words={keepWords}
          onKeep={setKeeping}
          onForget={forget}
          onUndo={forgotten && undoForget}
        />
      </div>
    </div>
  )
}
