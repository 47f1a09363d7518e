/** The form's own class for tables of scores and counts, which are read down a column. */
const NUMBERS = 'num'

/**
 * Makes a table of the school's form ready for a phone, where its rows are stacked: each cell carries the heading of
 * its column in `data-label`.
 * Tables of numbers stay whole and scroll sideways; their frame can then be reached by keyboard.
 */
export function dressTable(table: Element): void {
  if (table.classList.contains(NUMBERS)) {
    const frame = table.parentElement
    frame?.setAttribute('tabindex', '0')
    frame?.setAttribute('role', 'group')
    frame?.setAttribute('aria-label', nameOf(table))
    return
  }
  table.classList.add('stacks')
  const labels = [...table.querySelectorAll('thead th')].map((heading) => heading.textContent?.trim() ?? '')
  for (const row of table.querySelectorAll('tbody tr'))
    for (const [place, cell] of [...row.children].entries()) {
      const label = labels[place]
      if (label) cell.setAttribute('data-label', label)
    }
}

/** What a table is about: its caption, else its column headings. */
function nameOf(table: Element): string {
  const caption = table.querySelector('caption')?.textContent?.trim()
  return caption || [...table.querySelectorAll('thead th')].map((heading) => heading.textContent?.trim()).join(', ')
}
