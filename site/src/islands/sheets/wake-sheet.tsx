import { hydrate } from 'preact'
import { localDay } from '../../catalog/meeting-plan.ts'
import type { Row } from '../../sheets/rows.ts'
import type { Sheet } from '../../sheets/sheet.ts'
import type { KeepStrings } from '../../strings/keep-strings.ts'
import type { SheetDeskStrings } from '../../strings/sheet-strings.ts'
import FormDesk from './FormDesk.tsx'
import LogDesk from './LogDesk.tsx'

/** A sheet as its page hands it over. */
export interface SheetOnDesk {
  sheet: Sheet
  words: SheetDeskStrings
  keepWords: KeepStrings
}

/** Gives life to the sheet inside `host`, which the page was built with. What was typed meanwhile stays. */
export function wakeSheet(host: HTMLElement): void {
  const { sheet, words, keepWords }: SheetOnDesk = JSON.parse(host.dataset.sheet ?? '')
  const boxes = [...host.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name]')]
  const keep = host.querySelector<HTMLInputElement>('[data-keep]')?.checked ?? false
  if (sheet.kind === 'form') {
    const typed = Object.fromEntries(boxes.map((box) => [box.name, box.value]))
    hydrate(<FormDesk sheet={sheet} words={words} keepWords={keepWords} begun={{ typed, keep }} />, host)
  } else {
    const begun = { rows: readRowFields(boxes), today: localDay(new Date()), keep }
    hydrate(<LogDesk sheet={sheet} words={words} keepWords={keepWords} begun={begun} />, host)
  }
}

/** A field of a row is named by its place and its column: "3 saw". */
function readRowFields(boxes: readonly { name: string; value: string }[]): Row[] {
  const rows: Row[] = []
  for (const { name, value } of boxes) {
    const [place, column = ''] = name.split(' ')
    const key = Number(place)
    const row = rows[key] ?? { key, at: '', cells: {} }
    rows[key] = row
    if (column === 'at') row.at = value
    else row.cells[column] = value
  }
  return rows
}
