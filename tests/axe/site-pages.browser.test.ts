import { readFileSync } from 'node:fs'
import { inRepository } from '@plain-iep/workbench'
import { findBrowser } from '@plain-iep/workbench/browsers'
import { type ServedFolder, serveFolder } from '@plain-iep/workbench/serve'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAxe } from './run-axe.ts'

/** Tabs at work side by side. */
const TABS = 3
/** Of the pages of single words, made from one template, each so-manieth is also measured for contrast, the slowest rule. */
const EACH = 25

const paths = [
  ...readFileSync(inRepository('site/dist/sitemap.xml'), 'utf8').matchAll(/<loc>(?:https?:\/\/[^/]+)?(\/[^<]*)<\/loc>/g)
].map(([, path = '']) => path)
const isWord = (path: string): boolean => /^\/glossary\/(?!kinds\/)[^/]+\/$/.test(path)
const words = paths.filter(isWord)
const others = [...paths.filter((path) => !isWord(path)), '/gallery/', '/404.html']

describe('axe finds nothing wrong on the site', () => {
  let browser: Browser
  let served: ServedFolder

  beforeAll(async () => {
    served = await serveFolder([inRepository('site/dist')])
    browser = await chromium.launch({ executablePath: findBrowser('chromium') as string, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function visitAll(
    list: readonly string[],
    width: number,
    look: (page: Page, path: string, index: number) => Promise<string[]>
  ): Promise<string[]> {
    const wrong: string[] = []
    let next = 0
    async function work(): Promise<void> {
      const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true })
      for (let index = next++; index < list.length; index = next++) {
        const path = list[index] as string
        await page.goto(served.address + path.slice(1))
        wrong.push(...(await look(page, path, index)).map((violation) => `${path} ${violation}`))
      }
      await page.close()
    }
    await Promise.all(Array.from({ length: TABS }, work))
    return wrong
  }

  it('has a sitemap of all its pages', () => {
    expect(words.length).toBeGreaterThan(600)
    expect(others.length).toBeGreaterThan(150)
  })

  it.each([
    ['light', 1280],
    ['dark', 360]
  ] as const)(
    'on every page but those of single words, %s, %i px wide',
    async (colorScheme, width) => {
      const wrong = await visitAll(others, width, async (page) => {
        await page.emulateMedia({ colorScheme })
        return runAxe(page)
      })
      expect(wrong).toEqual([])
    },
    400_000
  )

  it('on every page of a single word', async () => {
    const wrong = await visitAll(words, 768, (page, _path, index) =>
      runAxe(page, index % EACH === 0 ? {} : { rules: { 'color-contrast': { enabled: false } } })
    )
    expect(wrong).toEqual([])
  }, 600_000)
})
