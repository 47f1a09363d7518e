import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Level, PackData, SensesData } from '@plain-iep/jargon'
import { inRepository } from '../repository-root.ts'

/** What a card shows of a term; prose, so it never goes into a page script. */
export interface CardData {
  id: string
  name: string
  acronym?: string
  meaning: string
  longer: string
  where: string
  part: string
  level: Level
  questions: string[]
  example: string
  why: string
  related: string[]
}

/** Everything the finder, the card and the command need, made from the glossary of one language. */
export interface PackFiles {
  pack: PackData
  /** The sure forms of level "few", which `findSure` paints at once: what is injected first. */
  fewPack: PackData
  senses: SensesData
  cards: CardData[]
}

const FOLDER = inRepository('packages/workbench/.generated')
const EXTENSION = inRepository('extension/src')

/** Puts what the extension is built from in its place: the small pack to compile in, the rest to be read when needed. */
function writeForExtension(files: PackFiles): void {
  const packaged = join(EXTENSION, 'public/data')
  mkdirSync(packaged, { recursive: true })
  mkdirSync(join(EXTENSION, '.generated'), { recursive: true })
  writeFileSync(join(EXTENSION, '.generated/few-pack.json'), JSON.stringify(files.fewPack))
  for (const name of ['pack', 'senses', 'cards'] as const)
    writeFileSync(join(packaged, `${name}.json`), JSON.stringify(files[name]))
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const folders = [
    'content/glossary/en',
    'content/src/schema',
    'packages/jargon/src/compile',
    'packages/jargon/src/find',
    'packages/workbench/src/packs'
  ]
  for (const folder of folders)
    for (const file of filesBelow(inRepository(folder)))
      hash.update(file.slice(inRepository().length)).update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * The pack files of English, compiled anew only when a term or the compiler has changed. Reading what is stored takes a
 * few milliseconds; compiling a thousand terms takes some seconds.
 */
export async function packFiles(): Promise<PackFiles> {
  const hash = hashOfSources()
  const stamp = join(FOLDER, 'en.hash')
  const stored = join(FOLDER, 'en.json')
  if (
    existsSync(stamp) &&
    existsSync(stored) &&
    existsSync(join(EXTENSION, '.generated/few-pack.json')) &&
    readFileSync(stamp, 'utf8') === hash
  ) {
    return JSON.parse(readFileSync(stored, 'utf8')) as PackFiles
  }
  const { makePackFiles } = await import('./make-pack-files.ts')
  const files = makePackFiles()
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(stored, JSON.stringify(files))
  writeForExtension(files)
  writeFileSync(stamp, hash)
  return files
}
