/** Where a meeting day stands against today. */
export interface PlanDay {
  /** Whole days from today to the meeting; negative when it is over. */
  left: number
  stage: 'before' | 'during' | 'after'
}

const DAY = 86_400_000

/** Days ("2026-12-04") are counted as calendar days, so a change of clocks cannot lose one. */
export function planDay(meetingDay: string, today: string): PlanDay {
  const left = Math.round((Date.parse(`${meetingDay}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / DAY)
  return { left, stage: left > 0 ? 'before' : left === 0 ? 'during' : 'after' }
}

/** The day `count` days before a day. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) - count * DAY).toISOString().slice(0, 10)
}

/** Today on this device's calendar. */
export function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
