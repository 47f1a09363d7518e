import { z } from 'zod'

/** What a clock counts: every day, weekdays with school, or weekdays that are no federal holiday. */
export const DAY_UNITS = ['calendar', 'school', 'business'] as const

/** The day a clock starts on. `report` is the day testing ends with a report; `meeting` clocks count back. */
export const CLOCK_STARTS = ['request', 'consent', 'eligibility', 'report', 'meeting'] as const

/** What must be done when the clock ends. */
export const CLOCK_ENDS = ['reply', 'testing', 'evaluation', 'decision', 'iep', 'papers'] as const

export const clockSchema = z.strictObject({
  does: z.enum(CLOCK_ENDS),
  days: z.number().int().positive(),
  unit: z.enum(DAY_UNITS),
  from: z.enum(CLOCK_STARTS),
  /** The state stops the count in some school breaks, so the last day can come later than counted. */
  pauses: z.literal(true).optional()
})

/** Where something was read, and how sure it is. `publish/shown-as.ts` decides from it what may be shown. */
const source = {
  cite: z.string().min(2).optional(),
  url: z.url(),
  also: z.array(z.url()).default([]),
  confidence: z.enum(['checked', 'partly', 'unconfirmed']),
  /** official: a rule, an agency, a parent center or legal aid shows it; two_pages: two unrelated pages agree. */
  basis: z.enum(['official', 'two_pages', 'one_site']),
  /** A month, or a year where no more is known. */
  checkedOn: z.string().regex(/^\d{4}(-\d{2})?$/)
}

const text = z.string().min(10)

export const stateStatementSchema = z.strictObject({ text, ...source })
const clockStatement = stateStatementSchema.extend({ note: text.optional(), clocks: z.array(clockSchema).default([]) })

export const stateWordSchema = z.strictObject({
  name: z.string().min(2),
  letters: z.string().min(2).optional(),
  /** The federal word for the same thing. */
  federal: z.string().min(3).optional(),
  /** It is the state's name for the IEP team. */
  team: z.literal(true).optional(),
  meaning: text,
  ...source
})

const office = { name: z.string().min(3), website: z.url(), phone: z.string().min(7).optional(), ...source }

/** `content/states/<code>.yaml`. A topic that is left out is not known: the page says whom to ask. */
export const stateSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(4),
  words: z.array(stateWordSchema).default([]),
  /** How soon the school answers a request to test. */
  reply: clockStatement.optional(),
  evaluation: clockStatement.optional(),
  /** How soon the first IEP is written. */
  iep: clockStatement.optional(),
  /** Papers owed before a meeting. Only `draft_iep` and `all_documents` are rules about the draft. */
  draft: clockStatement.extend({ what: z.enum(['draft_iep', 'evaluation_reports', 'all_documents']) }).optional(),
  /** Whether an IEP after the first needs a parent's signature. */
  consent: stateStatementSchema.extend({ required: z.enum(['yes', 'no', 'partly']) }).optional(),
  transition: stateStatementSchema.extend({ age: z.number().min(10).max(21) }).optional(),
  recording: stateStatementSchema.optional(),
  /** Days to answer a new IEP, or to wait before it starts. */
  wait: stateStatementSchema.optional(),
  notable: z.array(stateStatementSchema).default([]),
  parentCenter: z
    .strictObject({ ...office, note: text.optional(), others: z.array(z.string()).default([]) })
    .optional(),
  agency: z.strictObject(office).optional()
})

export type DayUnit = (typeof DAY_UNITS)[number]
export type ClockStart = (typeof CLOCK_STARTS)[number]
export type ClockEnd = (typeof CLOCK_ENDS)[number]
export type Clock = z.infer<typeof clockSchema>
export type StateStatement = z.infer<typeof stateStatementSchema>
export type ClockStatement = z.infer<typeof clockStatement>
export type StateWord = z.infer<typeof stateWordSchema>
export type StateRecord = z.infer<typeof stateSchema>
