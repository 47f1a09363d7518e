import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ZodError } from 'zod'
import { type Term, termSchema } from '../schema/term.ts'
import { contentFolder } from './content-folder.ts'
import { splitFrontMatter } from './front-matter.ts'

/** Turns a schema failure into one sentence a field: where it is and what is wrong. */
export function describeSchemaError(file: string, error: ZodError): string {
  const fields = error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`)
  return `${file} does not fit the schema. ${fields.join('; ')}.`
}

/** Reads one term file. Throws one sentence that names the file and each field that is wrong. */
export function parseTerm(source: string, file: string): Term {
  const { data, body } = splitFrontMatter(source, file)
  const result = termSchema.safeParse(data)
  if (!result.success) throw new Error(describeSchemaError(file, result.error))
  return { id: basename(file, '.mdx'), ...result.data, body }
}

/** Every term of a language, by id. Throws for the first file that cannot be read. */
export function loadGlossary(language = 'en'): Term[] {
  const folder = contentFolder(`glossary/${language}`)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => parseTerm(readFileSync(join(folder, name), 'utf8'), name))
}
