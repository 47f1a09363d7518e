import { z } from 'zod'
import { writeOutChoices } from './write-out-choices.ts'

/** The kinds a term is filed under on the glossary index, in the order shown. */
export const TERM_KINDS = [
  'law',
  'category',
  'section504',
  'medical',
  'part',
  'service',
  'notation',
  'test',
  'score',
  'teaching',
  'behavior',
  'technology',
  'person',
  'school',
  'state',
  'vague'
] as const

/** The parts of an IEP and the papers around it. Questions are grouped by these. */
export const IEP_PARTS = [
  'meeting',
  'notice',
  'evaluation',
  'eligibility',
  'present-levels',
  'goals',
  'progress',
  'services',
  'accommodations',
  'placement',
  'testing',
  'behavior',
  'transition',
  'extended-year',
  'consent',
  'discipline',
  'disputes',
  'anywhere'
] as const

/** How eagerly a term is flagged: `few` is the default a new parent sees. */
export const TERM_LEVELS = ['few', 'most', 'all'] as const

/** Spellings, each with its choices written out: "<gross|fine> motor goal" is two. */
const spellings = z.array(z.string().min(1)).transform((written, context) => {
  try {
    return [...new Set(written.flatMap(writeOutChoices))]
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message })
    return z.NEVER
  }
})

/**
 * One ambiguous spelling and how to tell its special education sense.
 * `flagged` and `ignored` are the sentences that made the row necessary; both are run as tests.
 */
export const senseSchema = z.strictObject({
  forms: spellings.refine((forms) => forms.length > 0, 'a row needs a form'),
  flagged: z.array(z.string().min(5)).min(1),
  ignored: z.array(z.string().min(5)).min(1),
  near: z.array(z.string()).default([]),
  far: z.array(z.string()).default([]),
  before: z.array(z.string()).default([]),
  after: z.array(z.string()).default([]),
  notBefore: z.array(z.string()).default([]),
  notAfter: z.array(z.string()).default([]),
  /** Words that speak for it wherever in the paper they stand; the names of the term's states do so by themselves. */
  anywhere: z.array(z.string()).default([]),
  /** Plain English even in a school's paper: a special paper alone is no proof, one of the row's words must stand near. */
  everyday: z.boolean().optional(),
  /** Someone's post ("OT" for the therapist): a person's name right beside it speaks for it. */
  person: z.boolean().optional(),
  as: z.enum(['noun', 'verb', 'adjective']).optional()
})

/** Front matter of `content/glossary/en/<id>.mdx`. The MDX body is the longer meaning. */
export const termSchema = z.strictObject({
  name: z.string().min(1),
  acronym: z.string().min(1).optional(),
  /** Other spellings; plurals and possessives are made for you. */
  forms: spellings.default([]),
  /** Verbs in the plain form ("push in"); every tense is made for you. */
  verbs: spellings.default([]),
  /** Matched exactly as written, letter case too; nothing is made from them. */
  exact: spellings.default([]),
  kind: z.enum(TERM_KINDS),
  level: z.enum(TERM_LEVELS),
  part: z.enum(IEP_PARTS),
  /** One plain sentence. */
  meaning: z.string().min(10),
  /** A sentence as it would stand in a draft. It holds one of the forms. */
  example: z.string().min(10),
  where: z.string().min(5),
  why: z.string().min(10),
  questions: z.array(z.string().regex(/\?$/, 'a question ends with a question mark')).min(1).max(3),
  related: z.array(z.string()).default([]),
  sense: z.array(senseSchema).default([]),
  /** Ids in content/law/facts.json; the citation and its label come from there. */
  facts: z.array(z.string()).default([]),
  /** Citations without a fact of their own; the section must stand in content/law/cfr-index.json. */
  cites: z.array(z.string()).default([]),
  /** Postal codes of the states where this is a local word. */
  states: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
  /** The scale a score is on, for the small picture: mean and standard deviation. */
  scale: z.strictObject({ mean: z.number(), sd: z.number().positive() }).optional(),
  /** Common wrong spellings, for search only. */
  misspellings: z.array(z.string()).default([]),
  reviewed: z.iso.date()
})

export type TermKind = (typeof TERM_KINDS)[number]
export type IepPart = (typeof IEP_PARTS)[number]
export type TermLevel = (typeof TERM_LEVELS)[number]
export type SenseRow = z.infer<typeof senseSchema>
export type TermFrontMatter = z.infer<typeof termSchema>

/** A whole term: its id (the file name), front matter, and longer meaning as plain text. */
export interface Term extends TermFrontMatter {
  id: string
  body: string
}
