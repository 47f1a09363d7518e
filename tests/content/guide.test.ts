import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { contentFolder, guidePageSchema, loadFacts, loadGlossary, measureReading, plainText } from '@plain-iep/content'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = contentFolder('guide/en')
const pages = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
  .map((entry) => {
    const file = join(entry.parentPath, entry.name)
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? []
    const data = guidePageSchema.parse(parse(front))
    return { name: relative(root, file), data, body, measure: measureReading(plainText(body)) }
  })
const facts = loadFacts()
const terms = new Set(loadGlossary('en').map((term) => term.id))

/** A page whose review is older than this many days must be read again. */
const REVIEW_DAYS = 366

describe('the guide', () => {
  it('has pages in every section', () => {
    const counts = new Map<string, number>()
    for (const { data } of pages) counts.set(data.section, (counts.get(data.section) ?? 0) + 1)
    expect(Object.fromEntries([...counts].filter(([, count]) => count < 1))).toEqual({})
    expect(pages.length).toBeGreaterThan(100)
  })

  it('reads at grade 6 or less on core pages and 8 or less on the rest, with a median of 6 or less', () => {
    const hard = pages
      .filter(({ data, measure }) => measure.grade > (data.readingLevel === 'core' ? 6 : 8))
      .map(({ name, measure }) => `${name}: grade ${measure.grade.toFixed(1)}`)
    expect(hard).toEqual([])
    const grades = pages.map(({ measure }) => measure.grade).sort((one, two) => one - two)
    expect(grades[grades.length >> 1]).toBeLessThanOrEqual(6)
  })

  it.each(['start', 'before', 'during', 'after'])('counts every page of %s as a core page', (section) => {
    expect(
      pages.filter(({ data }) => data.section === section && data.readingLevel !== 'core').map(({ name }) => name)
    ).toEqual([])
  })

  it('gives each page a title and a description of its own', () => {
    for (const field of ['title', 'description'] as const) {
      const seen = pages.map(({ data }) => data[field])
      expect(seen.filter((text, index) => seen.indexOf(text) !== index)).toEqual([])
    }
  })

  it('was read again within the last twelve months', () => {
    const old = pages.filter(({ data }) => Date.now() - Date.parse(data.reviewed) > REVIEW_DAYS * 86_400_000)
    expect(old.map(({ name }) => name)).toEqual([])
  })

  it('backs every statement of law with a fact that may be published, under its own label', () => {
    const wrong = pages.flatMap(({ name, body }) =>
      [...body.matchAll(/<(Law|Department) fact="([^"]+)"/g)].flatMap(([, tag, id = '']) => {
        const fact = facts.get(id)
        if (!fact) return [`${name}: ${id} is not a fact`]
        if (fact.certainty === 'part') return [`${name}: ${id} is only partly sure`]
        return (tag === 'Department') === (fact.label === 'guidance')
          ? []
          : [`${name}: ${id} is ${fact.label}, not for <${tag}>`]
      })
    )
    expect(wrong).toEqual([])
  })

  it('lists in its front matter the facts it uses', () => {
    const missing = pages.flatMap(({ name, data, body }) =>
      [...body.matchAll(/fact="([^"]+)"/g)]
        .filter(([, id = '']) => !data.facts.includes(id))
        .map(([, id]) => `${name}: ${id}`)
    )
    expect(missing).toEqual([])
  })

  it('explains only words that the glossary has', () => {
    const unknown = pages.flatMap(({ name, data, body }) =>
      [...data.wordsToKnow, ...[...body.matchAll(/<Term id="([^"]+)"/g)].map(([, id = '']) => id)]
        .filter((id) => !terms.has(id))
        .map((id) => `${name}: ${id}`)
    )
    expect(unknown).toEqual([])
  })

  it('keeps each checklist under a name of its own, and each item once', () => {
    const lists = pages.flatMap(({ body }) => [...body.matchAll(/<Checklist id="([^"]+)"/g)].map(([, id]) => id))
    expect(lists.filter((id, index) => lists.indexOf(id) !== index)).toEqual([])
  })
})
