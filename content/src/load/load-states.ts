import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type StateRecord, stateSchema } from '../schema/state.ts'
import { contentFolder } from './content-folder.ts'
import { describeSchemaError } from './load-glossary.ts'

/**
 * Reads one state file. Throws one sentence that names the file when a field is wrong, or when the file is not named
 * for its state.
 */
export function parseState(source: string, file: string): StateRecord {
  const result = stateSchema.safeParse(parse(source))
  if (!result.success) throw new Error(describeSchemaError(file, result.error))
  const expected = `${result.data.code.toLowerCase()}.yaml`
  if (file !== expected)
    throw new Error(`${file} holds the state ${result.data.code}, so it must be named ${expected}.`)
  return result.data
}

/** Every state as written, by code. What may be shown of it is `publishState`'s to say. */
export function loadStates(): StateRecord[] {
  const folder = contentFolder('states')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parseState(readFileSync(join(folder, name), 'utf8'), name))
}
