// `npm run content:check -- FILE...`: what is wrong with these term files; all of them when none is named.
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { contentFolder } from '../load/content-folder.ts'
import { parseTerm } from '../load/load-glossary.ts'
import { loadCfrIndex, loadFacts } from '../load/load-law.ts'
import { termProblems } from './term-problems.ts'

const folder = contentFolder('glossary/en')
const all = readdirSync(folder).filter((name) => name.endsWith('.mdx'))
const context = {
  ids: new Set(all.map((name) => basename(name, '.mdx'))),
  facts: loadFacts(),
  cfrIndex: loadCfrIndex()
}
const named = process.argv.slice(2)
const files = named.length > 0 ? named.map((path) => basename(path)) : all
let hard = 0
for (const file of files) {
  let problems: string[]
  try {
    problems = termProblems(parseTerm(readFileSync(`${folder}/${file}`, 'utf8'), file), context)
  } catch (error) {
    problems = [(error as Error).message]
  }
  hard += problems.filter((problem) => !problem.startsWith('note: ')).length
  for (const problem of problems) console.log(`${file}: ${problem}`)
}
console.log(`${files.length} terms checked, ${hard} problems`)
process.exitCode = hard > 0 ? 1 : 0
