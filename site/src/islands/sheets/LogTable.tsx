import type { Row } from '../../sheets/rows.ts'
import type { LogSheet } from '../../sheets/sheet.ts'
import { fillIn } from '../../strings/fill-in.ts'
import type { SheetDeskStrings } from '../../strings/sheet-strings.ts'

export interface LogTableProps {
  sheet: LogSheet
  rows: readonly Row[]
  /** Rows after this many are for paper alone. */
  shown: number
  words: SheetDeskStrings
  onChange(key: number, changes: Partial<Row>): void
  onRemove(row: Row): void
}

/** The rows of a log as a table of fields; on a narrow screen each row is a card of its own. */
export function LogTable({ sheet, rows, shown, words, onChange, onRemove }: LogTableProps) {
  return (
    <table class="log-table">
      <thead>
        <tr>
          <th scope="col" class="log-day">
            {sheet.day}
          </th>
          {sheet.columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
          <th scope="col" class="needs-script no-print">
            <span class="out-of-sight">{words.removeRow}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => {
          const named = (column: string) => fillIn(words.rowOf, { column, row: place + 1 })
          return (
            <tr key={row.key} class={place < shown ? undefined : 'for-paper'}>
              <td data-label={sheet.day}>
                <input
                  type="date"
                  name={`${place} at`}
                  class={row.at ? undefined : 'no-day'}
                  aria-label={named(sheet.day)}
                  autocomplete="off"
                  value={row.at}
                  onInput={(event) => onChange(row.key, { at: event.currentTarget.value })}
                />
              </td>
              {sheet.columns.map(({ id, label, rows: lines = 1 }) => (
                <td key={id} data-label={label}>
                  <textarea
                    name={`${place} ${id}`}
                    rows={lines}
                    aria-label={named(label)}
                    autocomplete="off"
                    value={row.cells[id] ?? ''}
                    onInput={(event) => onChange(row.key, { cells: { [id]: event.currentTarget.value } })}
                  />
                </td>
              ))}
              <td class="needs-script no-print">
                <button
                  type="button"
                  class="quiet-button"
                  aria-label={named(words.removeRow)}
                  onClick={() => onRemove(row)}
                >
                  ✕
                </button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
