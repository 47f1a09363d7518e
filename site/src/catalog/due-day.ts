import { fillIn } from '../strings/fill-in.ts'
import { daysBefore, localDay } from './meeting-plan.ts'
import { writtenDate } from './written-date.ts'

/** The sentences that say when a step is due; each has a place for the {date}. */
export interface DueWords {
  dueBy: string
  dueToday: string
  duePast: string
}

/** A step's day and what to say about it. */
export interface DueDay {
  day: string
  sentence: string
}

/** When a step is due that comes `count` days before a meeting; days are written "2026-12-04". */
export function dueDay(meetingDay: string, count: number, now: Date, words: DueWords): DueDay {
  const day = daysBefore(meetingDay, count)
  const today = localDay(now)
  const sentence = day > today ? words.dueBy : day === today ? words.dueToday : words.duePast
  return { day, sentence: fillIn(sentence, { date: writtenDate(day) }) }
}
