import { planDay } from '../catalog/meeting-plan.ts'
import type { DescribedItem } from './describe-item.ts'

/** The plan in three lists: what lies ahead, what is done or has passed, and what has no day yet. */
export interface SortedPlan {
  next: DescribedItem[]
  passed: DescribedItem[]
  later: DescribedItem[]
}

/** Sorts a plan by today. A habit whose day has passed is left out: skip what does not fit any more. */
export function sortPlan(items: readonly DescribedItem[], today: string): SortedPlan {
  const isPast = (day: string): boolean => planDay(day, today).left < 0
  const isOver = ({ day = today, metBy }: DescribedItem): boolean =>
    isPast(day) || (metBy !== undefined && planDay(metBy, today).left <= 0)
  const dated = items.filter(({ day }) => day !== undefined)
  return {
    next: dated.filter((item) => !isOver(item)),
    passed: dated.filter((item) => isOver(item) && item.voice !== 'parents'),
    later: items.filter(({ day }) => day === undefined)
  }
}
