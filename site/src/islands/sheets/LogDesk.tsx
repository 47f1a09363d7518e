import { downloadFile } from '@plain-iep/notebook'
import { useLayoutEffect, useState } from 'preact/hooks'
import { dropRow, dropRows, keepRows, readRows } from '../../kept/keep-rows.ts'
import { blankRows, isBlank, laidOut, nextKey, type Row, withIds } from '../../sheets/rows.ts'
import { rowsToCsv } from '../../sheets/rows-to-csv.ts'
import type { LogSheet } from '../../sheets/sheet.ts'
import type { KeepStrings } from '../../strings/keep-strings.ts'
import type { SheetDeskStrings } from '../../strings/sheet-strings.ts'
import { KeepChoice } from '../keeping/KeepChoice.tsx'
import { useKeeping } from '../keeping/use-keeping.ts'
import { LogTable } from './LogTable.tsx'

export interface LogDeskProps {
  sheet: LogSheet
  words: SheetDeskStrings
  keepWords: KeepStrings
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
  const today = begun?.today ?? ''
  const { keeping, note, setKeeping } = useKeeping({
    written: ready ? rows : undefined,
    async bringBack() {
      const kept = await readRows(sheet.log)
      setRows((now) => laidOut(kept, now, sheet.blankRows))
      return kept.length > 0
    },
    async save(written) {
      const kept = await keepRows(sheet.log, written, today)
      setRows((now) => withIds(now, kept))
    },
    drop: () => dropRows(sheet.log),
    words: keepWords
  })

  // Not in the first drawing, which must be what the page was built with, but before anything can be pressed.
  useLayoutEffect(() => {
    if (!begun) return
    setRows((now) => laidOut([], begun.rows, now.length))
    if (begun.keep) setKeeping(true)
    setReady(true)
  }, [])

  const change = (key: number, changes: Partial<Row>) => {
    setForgotten(undefined)
    setRows((now) =>
      now.map((row) =>
        row.key === key ? { ...row, at: row.at || today, ...changes, cells: { ...row.cells, ...changes.cells } } : row
      )
    )
  }
  const remove = (row: Row) => {
    setRemoved(row)
    setSaid(words.removed)
    setRows((now) => now.filter(({ key }) => key !== row.key))
    if (row.id) void dropRow(sheet.log, row.id).catch(() => setSaid(keepWords.keepFailed))
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
        <KeepChoice
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
