import { defineCollection } from 'astro:content'
import {
  commonFieldSchema,
  factSchema,
  guidePageSchema,
  letterSchema,
  questionFileSchema,
  stateSchema,
  termSchema
} from '@plain-iep/content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'

const withoutExtension = ({ entry }: { entry: string }): string => entry.replace(/\.mdx$/, '').replace(/\/index$/, '')

/** Astro's YAML reads 2026-11-22 as a moment in time; our schemas, and every other reader, as the day written there. */
const withDay = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((data) => {
    const { reviewed, ...rest } = z.looseObject({ reviewed: z.unknown() }).parse(data)
    return { ...rest, reviewed: reviewed instanceof Date ? reviewed.toISOString().slice(0, 10) : reviewed }
  }, schema)

export const collections = {
  terms: defineCollection({
    loader: glob({ base: '../content/glossary/en', pattern: '*.mdx', generateId: withoutExtension }),
    schema: withDay(termSchema)
  }),
  guide: defineCollection({
    loader: glob({ base: '../content/guide/en', pattern: '**/*.mdx', generateId: withoutExtension }),
    schema: withDay(guidePageSchema)
  }),
  letters: defineCollection({
    loader: glob({ base: '../content/letters/en', pattern: '*.mdx', generateId: withoutExtension }),
    schema: withDay(letterSchema)
  }),
  letterFields: defineCollection({
    loader: file('../content/letters/en/common-fields.yaml'),
    schema: commonFieldSchema
  }),
  questions: defineCollection({
    loader: glob({
      base: '../content/questions',
      pattern: '*.yaml',
      generateId: ({ entry }) => entry.replace(/\.yaml$/, '')
    }),
    schema: questionFileSchema
  }),
  states: defineCollection({
    loader: glob({
      base: '../content/states',
      pattern: '*.yaml',
      generateId: ({ entry }) => entry.replace(/\.yaml$/, '')
    }),
    schema: stateSchema
  }),
  facts: defineCollection({ loader: file('../content/law/facts.json'), schema: factSchema }),
  sections: defineCollection({
    loader: file('../content/law/cfr-index.json', {
      parser: (text) => {
        const headings: Record<string, string> = JSON.parse(text)
        return Object.entries(headings).map(([id, heading]) => ({ id, heading }))
      }
    }),
    schema: z.object({ id: z.string(), heading: z.string() })
  })
}
