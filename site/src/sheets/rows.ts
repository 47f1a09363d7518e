/** One row of a log as it stands on the page. */
export interface Row {
  /** Tells rows of one page apart; nothing else. */
  key: number
  /** Its id in the notebook, once it is kept. */
  id?: string
  /** The day ("2026-12-04"), or ''. */
  at: string
  cells: Record<string, string>
}

/** Has nobody written on this row? A day alone is not a row worth keeping. */
export function isBlank(row: Pick<Row, 'cells'>): boolean {
  return Object.values(row.cells).every((text) => text.trim() === '')
}

/** `count` empty rows with keys from `from` on. */
export function blankRows(count: number, from = 0): Row[] {
  return Array.from({ length: count }, (_, place) => ({ key: from + place, at: '', cells: {} }))
}

/** The key of the next row. */
export function nextKey(rows: readonly Row[]): number {
  return Math.max(-1, ...rows.map(({ key }) => key)) + 1
}

/**
 * What was kept, then what was written meanwhile on this page, then empty rows up to `least`. Keys are given anew from
 * `from` on, so that a row never takes over the field of another.
 */
export function laidOut(kept: readonly Omit<Row, 'key'>[], onPage: readonly Row[], least: number): Row[] {
  const from = nextKey(onPage)
  const here = onPage.filter((row) => !isBlank(row))
  const first = kept.map((row, place) => ({ ...row, key: from + place }))
  const blank = blankRows(Math.max(1, least - first.length - here.length), from + first.length)
  return [...first, ...here, ...blank]
}

/** The rows of the page with the ids they were kept under. The very same list when each row has its id already. */
export function withIds(onPage: Row[], kept: readonly Row[]): Row[] {
  const ids = new Map(kept.flatMap(({ key, id }) => (id === undefined ? [] : [[key, id] as const])))
  const isNew = ({ key, id }: Row): boolean => ids.has(key) && ids.get(key) !== id
  return onPage.some(isNew)
    ? onPage.map((row) => (isNew(row) ? { ...row, id: ids.get(row.key) as string } : row))
    : onPage
}
