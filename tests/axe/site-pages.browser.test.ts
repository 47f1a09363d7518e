import { readFileSync } from 'node:fs'
import { inRepository } from '@plain-iep/workbench'
import { findBrowser } from '@plain-iep/workbench/browsers'
import { type ServedFolder, serveFolder } from '@plain-iep/workbench/serve'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAxe } from './run-axe.ts'

/** Tabs at work side by side. */
const TABS = 2
/** The pages of single words are made from one template: each so-manieth is visited, all of them with PLAIN_IEP_AXE=all. */
const EACH_WORD = process.env.PLAIN_IEP_AXE === 'all' ? 1 : 12
/** In the dark and on a phone each so-manieth of the other pages. */
const EACH_DARK = process.env.PLAIN_IEP_AXE === 'all' ? 1 : 5

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
    look: (page: Page) => Promise<string[]>
  ): Promise<string[]> {
    const wrong: string[] = []
    let next = 0
    async function work(): Promise<void> {
      const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true })
      for (let index = next++; index < list.length; index = next++) {
        const path = list[index] as string
        await page.goto(served.address + path.slice(1))
        wrong.push(...(await look(page)).map((violation) => `${path} ${violation}`))
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

  const everyNth = (list: readonly string[], step: number): string[] =>
    list.filter((_path, index) => index % step === 0)

  it('on every page but those of single words', async () => {
    expect(await visitAll(others, 1280, (page) => runAxe(page))).toEqual([])
  }, 900_000)

  it('in the dark, on a phone', async () => {
    const wrong = await visitAll(everyNth(others, EACH_DARK), 360, async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      return runAxe(page)
    })
    expect(wrong).toEqual([])
  }, 900_000)

  it('on the pages of single words', async () => {
    expect(await visitAll(everyNth(words, EACH_WORD), 768, (page) => runAxe(page))).toEqual([])
  }, 1_800_000)
})
