// `npm run --silent flag -- FILE... [--json] [--level few|most|all]`: the flags of text and HTML files.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { placeInSource, readDraft } from '@plain-iep/drafts'
import { detectSections, findTerms, LEVELS, type Level, loadPack, loadSenses } from '@plain-iep/jargon'
import { grammar } from '@plain-iep/jargon/grammar'
import { packFiles } from './packs/pack-files.ts'

/** A flag as the command prints it: offsets in UTF-16 code units into the decoded file, `end` exclusive. */
interface PrintedFlag {
  start: number
  end: number
  text: string
  term: string
  level: Level
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function readArguments(): { files: string[]; json: boolean; level: Level } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, level: { type: 'string', default: 'all' } }
    })
    if (!LEVELS.includes(values.level as Level)) stop(`--level must be few, most or all, not "${values.level}".`)
    if (positionals.length === 0)
      stop('Name at least one text or HTML file: npm run --silent flag -- FILE... [--json] [--level few|most|all]')
    return { files: positionals, json: values.json, level: values.level as Level }
  } catch (error) {
    return stop(`${(error as Error).message.split('\n')[0]}`)
  }
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') stop(`${path} does not exist; check the name.`)
    if (code === 'EISDIR') stop(`${path} is a folder; name the files in it.`)
    return stop(`${path} cannot be read (${code ?? 'unknown error'}).`)
  }
}

const { files, json, level } = readArguments()
const stored = await packFiles()
const pack = loadPack(stored.pack)
const senses = loadSenses(stored.senses)
const highest = LEVELS.indexOf(level)

function flagsOf(path: string): PrintedFlag[] {
  const bytes = readFile(path)
  try {
    const draft = readDraft(bytes, path)
    const sections = draft.headings ?? detectSections(draft.text)
    return findTerms(draft.text, pack, senses, { sections, grammar })
      .filter((flag) => LEVELS.indexOf(flag.level) <= highest)
      .map((flag) => {
        const place = placeInSource(draft, flag.start, flag.end)
        return { ...place, text: draft.source.slice(place.start, place.end), term: flag.termId, level: flag.level }
      })
  } catch (error) {
    return stop((error as Error).message)
  }
}

// npm runs scripts in the repository's root; INIT_CWD is where the reader typed the command.
process.chdir(process.env.INIT_CWD ?? process.cwd())
const results = new Map(files.map((path) => [path, flagsOf(path)]))
if (json) {
  console.log(JSON.stringify(files.length === 1 ? results.get(files[0] as string) : Object.fromEntries(results)))
} else {
  for (const [path, flags] of results) {
    if (files.length > 1) console.log(`${path}: ${flags.length} flags`)
    for (const flag of flags)
      console.log(`${flag.start}-${flag.end}\t${flag.text.replace(/\s+/g, ' ')}\t${flag.term}\t${flag.level}`)
  }
}
