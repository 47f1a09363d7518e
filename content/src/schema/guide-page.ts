import { z } from 'zod'

/** The sections of the guide, in the order the site shows them. A section is a folder in `content/guide/<language>`. */
export const GUIDE_SECTIONS = [
  'start',
  'rights',
  'before',
  'during',
  'after',
  'parts-of-an-iep',
  'people',
  'disagree',
  'myths',
  'behind-the-scenes',
  'about'
] as const

/** How hard a page may be to read: `core` pages reach grade 6 or less, `other` pages grade 8 or less. */
export const READING_LEVELS = ['core', 'other'] as const

/** Where a statement that is not a fact of `law/facts.json` comes from. */
export const pageSourceSchema = z.strictObject({
  label: z.string().min(3),
  url: z.url().optional()
})

/** Front matter of `content/guide/<language>/<section>/<page>.mdx`. The MDX body is the page. */
export const guidePageSchema = z.strictObject({
  /** Unique over the whole guide. */
  title: z.string().min(3),
  /** One sentence for search results and lists; unique over the whole guide. */
  description: z.string().min(20).max(200),
  section: z.enum(GUIDE_SECTIONS),
  /** Place within the section; the section's `index.mdx` comes first whatever it says. */
  order: z.number().int().nonnegative(),
  reviewed: z.iso.date(),
  /** Ids in content/law/facts.json that back what the page says. */
  facts: z.array(z.string()).default([]),
  sources: z.array(pageSourceSchema).default([]),
  /** Ids of terms explained beside the page. */
  wordsToKnow: z.array(z.string()).default([]),
  /** One small thing that can be done tonight. */
  smallStep: z.string().min(10),
  readingLevel: z.enum(READING_LEVELS)
})

export type GuideSection = (typeof GUIDE_SECTIONS)[number]
export type PageSource = z.infer<typeof pageSourceSchema>
export type GuidePageFrontMatter = z.infer<typeof guidePageSchema>
