import { z } from 'zod'

/** What a letter is for: the groups of the letters' first page, in the order shown. */
export const LETTER_SITUATIONS = ['testing', 'before', 'after', 'disagree', 'all-year'] as const

/** How a blank is filled in: one line, a day, several lines, or one of a few ready-made wordings. */
export const LETTER_FIELD_KINDS = ['text', 'date', 'lines', 'choice'] as const

const fieldShape = {
  /** What the blank is called, as it stands beside it and in it: "Your child’s name". */
  label: z.string().min(3).max(60),
  kind: z.enum(LETTER_FIELD_KINDS),
  hint: z.string().min(3).optional(),
  /** An example of what to write, never a value. */
  placeholder: z.string().min(1).optional(),
  /** For `choice`: the wordings, each as it will stand in the letter. */
  choices: z.array(z.string().min(1)).min(2).optional(),
  /** A line whose only blank is optional and empty drops out of the letter. */
  optional: z.boolean().optional()
}

/** A choice has wordings to choose from, and no other kind has. */
const choicesFit = (field: { kind: string; choices?: string[] | undefined }): boolean =>
  (field.kind === 'choice') === (field.choices !== undefined)
const choicesMessage = 'a field of kind "choice" needs choices, and no other kind may have them'

/** One entry of `content/letters/<language>/common-fields.yaml`: a blank that any letter may use by its id. */
export const commonFieldSchema = z
  .strictObject({
    ...fieldShape,
    /** Place in a form, before the letter's own blanks. */
    order: z.number().int().nonnegative(),
    /** Begins with today's date, where script can know it. */
    today: z.boolean().optional(),
    /** What the browser may offer here, as HTML names it: "name". */
    autocomplete: z.string().optional()
  })
  .refine(choicesFit, choicesMessage)

/** A blank of one letter. */
export const letterFieldSchema = z
  .strictObject({ id: z.string().regex(/^[a-z][a-zA-Z]*$/, 'a field id is in camelCase'), ...fieldShape })
  .refine(choicesFit, choicesMessage)

/** Front matter of `content/letters/<language>/<id>.mdx`. The MDX body says what happens next and the rule behind it. */
export const letterSchema = z.strictObject({
  /** Unique over the letters. */
  title: z.string().min(3),
  /** One sentence for search results and lists; unique over the letters. */
  description: z.string().min(20).max(200),
  situation: z.enum(LETTER_SITUATIONS),
  /** Place within its situation. */
  order: z.number().int().nonnegative(),
  /** One sentence: when to send it. */
  when: z.string().min(10).max(160),
  reviewed: z.iso.date(),
  /** Ids in content/law/facts.json that back what the letter and its page say. */
  facts: z.array(z.string()).default([]),
  /** The letter's own blanks; those of the common list need not be named. */
  fields: z.array(letterFieldSchema).default([]),
  /** Subject of the e-mail, with {field} marks. */
  subject: z.string().min(5).max(90),
  /** The letter, with {field} marks. A blank line ends a paragraph. */
  letter: z.string().min(50)
})

export type LetterSituation = (typeof LETTER_SITUATIONS)[number]
export type LetterFrontMatter = z.infer<typeof letterSchema>

/** One blank of a letter, wherever it was declared. */
export interface LetterField {
  id: string
  label: string
  kind: (typeof LETTER_FIELD_KINDS)[number]
  hint?: string | undefined
  placeholder?: string | undefined
  choices?: string[] | undefined
  optional?: boolean | undefined
  today?: boolean | undefined
  autocomplete?: string | undefined
}

/** A whole letter: its id (the file name), front matter, and the page's text as MDX. */
export interface Letter extends LetterFrontMatter {
  id: string
  body: string
}
