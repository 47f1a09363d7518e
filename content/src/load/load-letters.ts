import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { commonFieldSchema, type Letter, type LetterField, letterSchema } from '../schema/letter.ts'
import { contentFolder } from './content-folder.ts'
import { splitFrontMatter } from './front-matter.ts'
import { describeSchemaError } from './load-glossary.ts'

/** Reads one letter file. Throws one sentence that names the file and each field that is wrong. */
export function parseLetter(source: string, file: string): Letter {
  const { data, body } = splitFrontMatter(source, file)
  const result = letterSchema.safeParse(data)
  if (!result.success) throw new Error(describeSchemaError(file, result.error))
  return { id: basename(file, '.mdx'), ...result.data, body }
}

/** Every letter of a language, by id. Throws for the first file that cannot be read. */
export function loadLetters(language = 'en'): Letter[] {
  const folder = contentFolder(`letters/${language}`)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => parseLetter(readFileSync(join(folder, name), 'utf8'), name))
}

/** The blanks that all letters of a language share, in the order a form shows them. */
export function loadCommonFields(language = 'en'): LetterField[] {
  const file = join(contentFolder(`letters/${language}`), 'common-fields.yaml')
  const fields = z.record(z.string(), commonFieldSchema).parse(parse(readFileSync(file, 'utf8')))
  return Object.entries(fields)
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { order: _, ...field }]) => ({ id, ...field }))
}
