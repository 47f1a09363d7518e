import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { inRepository } from '@plain-iep/workbench'
import { describe, expect, it } from 'vitest'

interface Import {
  file: string
  from: string
}

const ROOT = inRepository()
const WORKSPACES = [
  'content',
  ...readdirSync(inRepository('packages')).map((name) => `packages/${name}`),
  'extension',
  'site',
  'tests'
]

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(?:node_modules|dist|\..*|public)$/.test(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.(?:ts|tsx|mts|mjs|astro)$/.test(entry.name) ? [path] : []
  })
}

function importsOf(folder: string): Import[] {
  return sourceFiles(inRepository(folder)).flatMap((file) => {
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    const found = [
      ...source.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm),
      ...source.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm),
      ...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
    ]
    return found.map((match) => ({ file: relative(ROOT, file).split(sep).join('/'), from: match[1] as string }))
  })
}

const imports = new Map(WORKSPACES.map((workspace) => [workspace, importsOf(workspace)]))
const isTest = ({ file }: Import): boolean =>
  /\.(?:test|browser\.test|property\.test|fixture)\.tsx?$|\/(?:bench|quality)\//.test(file)

/** Imports of our own workspaces from a folder, its tests left out. */
function ours(folder: string): Import[] {
  return [...imports.values()]
    .flat()
    .filter((found) => found.file.startsWith(`${folder}/`) && found.from.startsWith('@plain-iep/') && !isTest(found))
}

function names(found: Import[]): string[] {
  return found.map(({ file, from }) => `${file} imports ${from}`)
}

function mayImport(folder: string, allowed: readonly string[]): string[] {
  return names(
    ours(folder).filter(
      ({ from }) => !allowed.some((name) => from === `@plain-iep/${name}` || from.startsWith(`@plain-iep/${name}/`))
    )
  )
}

describe('who may import whom', () => {
  it('content imports nothing of ours', () => {
    expect(mayImport('content', [])).toEqual([])
  })
  it('the finder imports nothing at all but its own files', () => {
    const found = (imports.get('packages/jargon') ?? []).filter(
      (entry) => entry.file.startsWith('packages/jargon/src/find/') && !isTest(entry)
    )
    expect(
      names(
        found.filter(
          ({ from, file }) =>
            !from.startsWith('.') ||
            join(dirname(file), from).split(sep).join('/').startsWith('packages/jargon/src/find') === false
        )
      )
    ).toEqual([])
  })
  it('jargon imports nothing of ours', () => {
    expect(mayImport('packages/jargon', [])).toEqual([])
  })
  it('page-flags imports jargon alone', () => {
    expect(mayImport('packages/page-flags', ['jargon'])).toEqual([])
  })
  it('drafts imports jargon alone', () => {
    expect(mayImport('packages/drafts', ['jargon'])).toEqual([])
  })
  it('the notebook imports nothing of ours', () => {
    expect(mayImport('packages/notebook', [])).toEqual([])
  })
  it('ui imports content alone', () => {
    expect(mayImport('packages/ui', ['content'])).toEqual([])
  })
  it('nobody but the tests imports the extension or the site', () => {
    const found = [...imports].flatMap(([workspace, list]) => (workspace === 'tests' ? [] : list))
    expect(names(found.filter(({ from }) => /^@plain-iep\/(?:extension|site|tests)\b/.test(from)))).toEqual([])
  })
  it('no workspace reaches into another by a path', () => {
    const found = [...imports].flatMap(([workspace, list]) =>
      list.filter(
        ({ file, from }) =>
          from.startsWith('.') && !join(dirname(file), from).split(sep).join('/').startsWith(`${workspace}/`)
      )
    )
    expect(names(found)).toEqual([])
  })
  it('tests import public exports alone', () => {
    expect(names((imports.get('tests') ?? []).filter(({ from }) => /@plain-iep\/\w[\w-]*\/src\//.test(from)))).toEqual(
      []
    )
  })
})

describe('inside the extension', () => {
  const found = (imports.get('extension') ?? []).map((entry) => ({
    ...entry,
    to: entry.from.startsWith('.') ? join(dirname(entry.file), entry.from).split(sep).join('/') : entry.from
  }))
  const inside = (file: string, part: string): boolean => file.startsWith(`extension/src/${part}/`)

  it.each([
    ['page', ['background', 'views', 'entrypoints']],
    ['background', ['page', 'views', 'entrypoints']],
    ['views', ['page', 'background', 'entrypoints']],
    ['messages', ['page', 'background', 'views', 'platform', 'entrypoints']],
    ['platform', ['page', 'background', 'views', 'entrypoints']]
  ])('%s imports none of %s: they meet through messages', (part, others) => {
    expect(
      names(found.filter(({ file, to }) => inside(file, part) && others.some((other) => inside(to, other))))
    ).toEqual([])
  })

  it('only platform and entry points touch the browser’s extension API', () => {
    const touching = found.filter(
      ({ file, from }) => from === 'wxt/browser' && !inside(file, 'platform') && !inside(file, 'entrypoints')
    )
    expect(names(touching)).toEqual([])
  })

  it('only the background opens the notebook', () => {
    const opening = sourceFiles(inRepository('extension/src')).filter((file) =>
      /\bopenNotebook\b/.test(readFileSync(file, 'utf8'))
    )
    expect(opening.map((file) => relative(ROOT, file).split(sep).join('/'))).toEqual([
      'extension/src/background/notebook-keeper.ts'
    ])
  })
})

describe('each workspace declares what it imports', () => {
  it.each(WORKSPACES)('%s', (workspace) => {
    const manifest = JSON.parse(readFileSync(inRepository(`${workspace}/package.json`), 'utf8'))
    const root = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'))
    const declared = new Set([
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.devDependencies ?? {}),
      ...Object.keys(root.devDependencies ?? {}),
      manifest.name
    ])
    const packageOf = (from: string): string =>
      from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/')
    const undeclared = (imports.get(workspace) ?? []).filter(
      ({ from }) => !/^(?:\.|node:|astro:|virtual:|#)/.test(from) && !declared.has(packageOf(from))
    )
    expect(names(undeclared)).toEqual([])
  })
})
