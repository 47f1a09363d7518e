import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { IEP_PARTS } from '@plain-iep/content'
import { MEETING_ORDER } from '@plain-iep/notebook'
import { inRepository } from '@plain-iep/workbench'
import { describe, expect, it } from 'vitest'

function everyFile(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(?:node_modules|dist|\.(?!biome|gitignore|npmrc|ci).*)$/.test(entry.name) || entry.name === 'data') return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? everyFile(path) : [path]
  })
}

const files = everyFile(inRepository()).map((file) => relative(inRepository(), file))
const sources = files.filter((file) => /\.(?:ts|tsx|mjs|astro)$/.test(file))

describe('files', () => {
  it('have names that say what is inside', () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|lib|logic)(?:\.[jt]sx?|\/)/.test(file))
    ).toEqual([])
  })
  it('are none longer than 400 lines, tables of data apart', () => {
    const long = sources.filter((file) => readFileSync(inRepository(file), 'utf8').split('\n').length > 400)
    expect(long).toEqual([])
  })
  it('hold no skipped or focused test', () => {
    const marks = new RegExp(`\\b(?:it|test|describe)\\.${'(?:skip|only|todo)'}\\b`)
    expect(sources.filter((file) => marks.test(readFileSync(inRepository(file), 'utf8')))).toEqual([])
  })
  it('stand in the top folders that the README names, and nowhere else', () => {
    const top = new Set(files.map((file) => file.split('/')[0]).filter((name) => !name?.startsWith('.')))
    const allowed = [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'content',
      'docs',
      'extension',
      'package.json',
      'packages',
      'site',
      'tests',
      'tsconfig.json'
    ]
    expect([...top].filter((name) => !allowed.includes(name as string))).toEqual([])
  })
})

describe('lists kept in two places', () => {
  it('the notebook sorts by every part of an IEP that the content names', () => {
    expect(MEETING_ORDER.map(([part]) => part).sort()).toEqual([...IEP_PARTS].sort())
  })
})
