import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { type BankQuestion, questionFileSchema, questionPartSchema } from '../schema/question-bank.ts'
import { IEP_PARTS } from '../schema/term.ts'
import { contentFolder } from './content-folder.ts'
import { describeSchemaError } from './load-glossary.ts'

/** Reads one file of the question bank. Throws one sentence that names the file and each field that is wrong. */
export function parseQuestions(source: string, file: string): BankQuestion[] {
  const part = questionPartSchema.safeParse(basename(file, '.yaml'))
  if (!part.success) throw new Error(`${file} is not named for a part of the IEP: ${IEP_PARTS.join(', ')}.`)
  const result = questionFileSchema.safeParse(readYaml(source, file))
  if (!result.success) throw new Error(describeSchemaError(file, result.error))
  return Object.entries(result.data).map(([id, question]) => ({ id, part: part.data, ...question }))
}

/** The whole question bank, by part of the IEP and then as the files have it. Throws for the first file it cannot read. */
export function loadQuestions(): BankQuestion[] {
  const folder = contentFolder('questions')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parseQuestions(readFileSync(join(folder, name), 'utf8'), name))
    .sort((a, b) => IEP_PARTS.indexOf(a.part) - IEP_PARTS.indexOf(b.part))
}

function readYaml(source: string, file: string): unknown {
  try {
    return parse(source)
  } catch (error) {
    throw new Error(`${file} is not valid YAML: ${(error as Error).message}`)
  }
}
