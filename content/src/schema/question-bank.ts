import { z } from 'zod'
import { IEP_PARTS, type IepPart } from './term.ts'

/** When a question is asked, in the order shown: on the way to the meeting, at the table, or in the weeks after. */
export const QUESTION_STAGES = ['before', 'during', 'after'] as const

/** Whom a question is for. `anyone` is for questions that any person at the table may answer. */
export const QUESTION_ROLES = [
  'case-manager',
  'teacher',
  'special-educator',
  'psychologist',
  'therapist',
  'administrator',
  'anyone'
] as const

const spoken = z.string().min(10).regex(/\?$/, 'a question ends with a question mark')

/** One question of `content/questions/<part>.yaml`, where it stands under its id. */
export const bankQuestionSchema = z.strictObject({
  /** As a parent reads it aloud. */
  text: spoken,
  /** What to ask next, once the first question has its answer. */
  followUp: spoken.optional(),
  stage: z.enum(QUESTION_STAGES),
  role: z.enum(QUESTION_ROLES),
  /** Id of the glossary word that it is about. */
  term: z.string().optional(),
  /** Ids in content/law/facts.json that it leans on. */
  facts: z.array(z.string()).default([]),
  /** Worth asking in nearly every meeting. */
  must: z.boolean().default(false)
})

/** One file of the bank: the questions on one part of the IEP, by id. */
export const questionFileSchema = z.record(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is in kebab-case'),
  bankQuestionSchema
)

/** The name of a file of the bank, without its ending. */
export const questionPartSchema = z.enum(IEP_PARTS)

export type QuestionStage = (typeof QUESTION_STAGES)[number]
export type QuestionRole = (typeof QUESTION_ROLES)[number]

/** A whole question: its id, its part of the IEP (the file name), and what the file says. */
export interface BankQuestion extends z.infer<typeof bankQuestionSchema> {
  id: string
  part: IepPart
}
