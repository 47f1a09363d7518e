import { existsSync, readFileSync } from 'node:fs'
import { loadGlossary } from '@plain-iep/content'
import { readHtml } from '@plain-iep/drafts'
import { inRepository } from '@plain-iep/workbench'
import { describe, expect, it } from 'vitest'

interface Served {
  row: string
  place: string
  words: string
}

const table: Served[] = readFileSync(new URL('source-coverage.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [row = '', place = '', words = ''] = line.split('\t')
    return { row, place, words }
  })

/** How many rows each of the five source documents has. */
const ROWS = { 0: 37, 1: 54, 2: 19, 3: 58, 4: 32 } as const

const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .trim()
const pages = new Map<string, { html: string; text: string }>()

function pageOf(address: string): { html: string; text: string } | undefined {
  const path = address.split('#')[0] as string
  const file = inRepository(`site/dist${path}index.html`)
  if (!existsSync(file)) return undefined
  const known = pages.get(path)
  if (known) return known
  const html = readFileSync(file, 'utf8')
  const page = { html, text: plain(readHtml(html).text) }
  pages.set(path, page)
  return page
}

const termIds = new Set(loadGlossary('en').map((term) => term.id))

function problem({ place, words }: Served): string | undefined {
  if (place.startsWith('term ')) return termIds.has(place.slice(5)) ? undefined : 'no such term'
  const page = pageOf(place)
  if (!page) return 'no such page'
  const anchor = place.split('#')[1]
  if (anchor && !page.html.includes(`id="${anchor}"`)) return 'no such anchor'
  return page.text.includes(plain(words)) ? undefined : `the words "${words}" are not there`
}

describe('every row of the five source documents is served', () => {
  it.each(Object.entries(ROWS))('source %s has a place for each of its %i rows', (source, count) => {
    const rows = new Set(table.map((entry) => entry.row).filter((row) => row.startsWith(`${source}.`)))
    const missing = Array.from({ length: count }, (_, index) => `${source}.${index + 1}`).filter(
      (row) => !rows.has(row)
    )
    expect(missing).toEqual([])
  })

  it('each place is there, with its anchor and its words', () => {
    const wrong = table.flatMap((entry) => {
      const found = problem(entry)
      return found ? [`${entry.row} ${entry.place}: ${found}`] : []
    })
    expect(wrong).toEqual([])
  })
})
