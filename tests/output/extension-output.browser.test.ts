import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { inRepository } from '@plain-iep/workbench'
import { describe, expect, it } from 'vitest'

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replace(/-[\w-]{8}\.(js|css)$/, '-*.$1'))
    .sort()
}

function packedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the built extension for %s', (target) => {
  const folder = inRepository(`extension/.output/${target}`)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

  it('asks for these permissions at install and no others', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage'])
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.optional_permissions).toBeUndefined()
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*'])
  })

  it('lets its own pages reach only its own files', () => {
    const { extension_pages: policy } = manifest.content_security_policy
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:/)
  })

  it('packs these files and no others', () => {
    expect(filesOf(folder)).toEqual([
      'assets/en-*.css',
      'assets/popup-*.css',
      'assets/questions-*.css',
      'assets/word-*.css',
      'background.js',
      'card.js',
      'chunks/en-*.js',
      'chunks/popup-*.js',
      'chunks/questions-*.js',
      'chunks/word-*.js',
      'content-scripts/flags.js',
      'data/cards.json',
      'data/pack.json',
      'data/senses.json',
      'icon/128.png',
      'icon/16.png',
      'icon/32.png',
      'icon/48.png',
      'manifest.json',
      'popup.html',
      'questions.html',
      'word.html'
    ])
  })

  it('injects at most 60 KB (gzip) at first, and a card of at most 20 KB later', () => {
    expect(packedSize(join(folder, 'content-scripts/flags.js'))).toBeLessThanOrEqual(60 * 1024)
    expect(packedSize(join(folder, 'card.js'))).toBeLessThanOrEqual(20 * 1024)
  })

  it('puts no definition into a page script', () => {
    const cards = JSON.parse(readFileSync(join(folder, 'data/cards.json'), 'utf8')) as { id: string; meaning: string }[]
    const scripts =
      readFileSync(join(folder, 'content-scripts/flags.js'), 'utf8') + readFileSync(join(folder, 'card.js'), 'utf8')
    expect(cards.filter((card) => scripts.includes(card.meaning)).map((card) => card.id)).toEqual([])
  })
})
