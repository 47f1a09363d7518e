import type { DescribedItem } from './describe-item.ts'
import type { CalendarEntry } from './to-calendar.ts'

/** The lines of a plan as calendar entries. Two clocks of one name keep two ids. */
export function calendarEntries(items: readonly DescribedItem[]): CalendarEntry[] {
  const seen = new Map<string, number>()
  return items.flatMap(({ id, day, title, label, text, details, cite }) => {
    if (!day) return []
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    const lines = [label, text, ...details, cite ? `${cite.label}: ${cite.url}` : '']
    return [{ id: count === 1 ? id : `${id}-${count}`, day, title, text: lines.filter(Boolean).join('\n') }]
  })
}
