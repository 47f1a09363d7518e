import { boxOf, type Label, LINE, type Picture, stackLabels, writeLabel } from './label.ts'
import { round, WIDTHS, type WidthName } from './widths.ts'

/** From the first yes to the first day of help. `yes` marks what only the parent can do. */
export const CLOCK_STEPS = [
  { id: 'consent', yes: true },
  { id: 'tested', yes: false },
  { id: 'qualifies', yes: false },
  { id: 'meeting', yes: false },
  { id: 'agreed', yes: true },
  { id: 'starts', yes: false }
] as const

/** What lies between two steps, in their order. `days` are the federal ones; without a number no bar is measured out. */
export const CLOCK_SPANS = [
  { id: 'testing', days: 60 },
  { id: 'deciding' },
  { id: 'writing', days: 30 },
  { id: 'reading' },
  { id: 'starting' }
] as const satisfies readonly { id: string; days?: number }[]

export type ClockStep = (typeof CLOCK_STEPS)[number]['id']
export type ClockSpan = (typeof CLOCK_SPANS)[number]['id']

export const CLOCK_RULES = [
  'consent-before-first-evaluation',
  'evaluation-60-days',
  'eligibility-group-includes-parent',
  'iep-meeting-30-days',
  'meeting-notice-early',
  'consent-before-first-services',
  'services-start-asap'
] as const

export interface ClockWords {
  alternative: string
  caption: string
  steps: Record<ClockStep, string>
  /** How long (bold), and what it means. */
  spans: Record<ClockSpan, { long: string; says: string }>
  rules: Record<(typeof CLOCK_RULES)[number], string>
}

export interface ClockPicture extends Picture {
  /** Where the line of time runs. */
  line: number
  steps: { y: number; yes: boolean }[]
  /** What lies between the steps: a measured bar with a tick each ten days, or a dotted line. */
  spans: { top: number; bottom: number; ticks: number[]; measured: boolean }[]
}

/** Ten days on the bars. */
const TEN_DAYS = 25
const STEP = 12
const GAP = 9

/** Where the line of time runs, and where its texts begin. */
const LINE_OF_TIME = 16
const TEXT = 46

/** Time runs down: steps, and between them bars as long as the days the federal rules give. */
export function servicesClock(words: ClockWords, name: WidthName): ClockPicture {
  const column = { x: TEXT, width: WIDTHS[name] - TEXT }
  const labels: Label[] = []
  const steps: ClockPicture['steps'] = []
  const spans: ClockPicture['spans'] = []
  let y = STEP + 2
  CLOCK_STEPS.forEach(({ id, yes }, index) => {
    steps.push({ y: round(y), yes })
    const step = writeLabel(words.steps[id], { ...column, top: y - LINE / 2, bold: true })
    labels.push(step)
    const span: { id: ClockSpan; days?: number } | undefined = CLOCK_SPANS[index]
    if (!span) return
    const { long, says } = words.spans[span.id]
    const from = Math.max(y + STEP, boxOf(step).bottom) + GAP
    const text = stackLabels(
      [
        { text: long, bold: true, tone: 'teal' },
        { text: says, tone: 'quiet' }
      ],
      { ...column, top: from }
    )
    const measured = span.days === undefined ? 0 : (span.days / 10) * TEN_DAYS
    const high = Math.max(measured, text.bottom - from)
    const shift = measured > 0 ? (high - (text.bottom - from)) / 2 : 0
    labels.push(...text.labels.map((label) => ({ ...label, y: round(label.y + shift) })))
    spans.push({
      top: round(y + STEP + GAP),
      bottom: round(measured > 0 ? y + STEP + GAP + measured : from + high),
      ticks: span.days === undefined ? [] : ticksOf(y + STEP + GAP, span.days),
      measured: measured > 0
    })
    y = from + high + GAP + STEP
  })
  return { width: WIDTHS[name], height: round(y + STEP + 2), labels, line: LINE_OF_TIME, steps, spans }
}

function ticksOf(top: number, days: number): number[] {
  return Array.from({ length: days / 10 - 1 }, (_, i) => round(top + (i + 1) * TEN_DAYS))
}
