import { readFileSync } from 'node:fs'
import { inRepository } from '@plain-iep/workbench'
import { findBrowser } from '@plain-iep/workbench/browsers'
import { type ServedFolder, serveFolder } from '@plain-iep/workbench/serve'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringAxe, runAxe } from './run-axe.ts'

/** Tabs at work side by side. */
const TABS = 2
/** The pages of single words are made from one template and one set of colours: in the dark each so-manieth is visited. */
const EACH_DARK_WORD = 12

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

  /** What axe finds on the pages of a list, a line for each, and how many pages it was run on. */
  async function visitAll(
    list: readonly string[],
    width: number,
    colorScheme: 'light' | 'dark'
  ): Promise<{ seen: number; wrong: string[] }> {
    let seen = 0
    const wrong: string[] = []
    let next = 0
    async function work(): Promise<void> {
      const page = await browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true, colorScheme })
      await bringAxe(page)
      for (let index = next++; index < list.length; index = next++) {
        const path = list[index] as string
        await page.goto(served.address + path.slice(1))
        wrong.push(...(await runAxe(page)).map((violation) => `${path} ${violation}`))
        seen++
      }
      await page.close()
    }
    await Promise.all(Array.from({ length: TABS }, work))
    return { seen, wrong }
  }

  it('has a sitemap of all its pages', () => {
    expect(words.length).toBeGreaterThan(600)
    expect(others.length).toBeGreaterThan(150)
  })

  it('on every page but those of single words', async () => {
    expect(await visitAll(others, 1280, 'light')).toEqual({ seen: others.length, wrong: [] })
  }, 900_000)

  it('on every page but those of single words, in the dark, on a phone', async () => {
    expect(await visitAll(others, 360, 'dark')).toEqual({ seen: others.length, wrong: [] })
  }, 900_000)

  it('on the page of every single word', async () => {
    expect(await visitAll(words, 768, 'light')).toEqual({ seen: words.length, wrong: [] })
  }, 900_000)

  it('on pages of single words, in the dark, on a phone', async () => {
    const some = words.filter((_path, index) => index % EACH_DARK_WORD === 0)
    expect(await visitAll(some, 360, 'dark')).toEqual({ seen: some.length, wrong: [] })
  }, 900_000)
})
