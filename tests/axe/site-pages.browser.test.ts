import { readFileSync } from 'node:fs'
import { inRepository } from '@plain-iep/workbench'
import { findBrowser } from '@plain-iep/workbench/browsers'
import { type ServedFolder, serveFolder } from '@plain-iep/workbench/serve'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringAxe, runAxe } from './run-axe.ts'
import { showInstead } from './show-instead.ts'

/** Tabs at work side by side. */
const TABS = 2
/** The pages of single words are made from one template and one set of colours: in the dark each so-manieth is visited. */
const EACH_DARK_WORD = 12

const DESK = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 800 }

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

  /** What a look at each of some pages finds, a line for each, and how many pages were looked at. */
  async function visitAll(
    list: readonly string[],
    look: (page: Page, address: string) => Promise<string[]>
  ): Promise<{ seen: number; wrong: string[] }> {
    let seen = 0
    const wrong: string[] = []
    let next = 0
    async function work(): Promise<void> {
      const page = await browser.newPage({ viewport: DESK, bypassCSP: true })
      await bringAxe(page)
      for (let index = next++; index < list.length; index = next++) {
        const path = list[index] as string
        wrong.push(...(await look(page, served.address + path.slice(1))).map((violation) => `${path} ${violation}`))
        seen++
      }
      await page.close()
    }
    await Promise.all(Array.from({ length: TABS }, work))
    return { seen, wrong }
  }

  async function onADesk(page: Page): Promise<string[]> {
    await page.setViewportSize(DESK)
    await page.emulateMedia({ colorScheme: 'light' })
    return runAxe(page)
  }

  async function onAPhoneInTheDark(page: Page): Promise<string[]> {
    await page.setViewportSize(PHONE)
    await page.emulateMedia({ colorScheme: 'dark' })
    return (await runAxe(page)).map((violation) => `(phone, dark) ${violation}`)
  }

  it('has a sitemap of all its pages', () => {
    expect(words.length).toBeGreaterThan(600)
    expect(others.length).toBeGreaterThan(150)
  })

  it('on every page but those of single words, in the light and on a phone in the dark', async () => {
    const found = await visitAll(others, async (page, address) => {
      await page.goto(address)
      return [...(await onADesk(page)), ...(await onAPhoneInTheDark(page))]
    })
    expect(found).toEqual({ seen: others.length, wrong: [] })
  }, 900_000)

  it('on the page of every single word', async () => {
    const found = await visitAll(words, async (page, address) => {
      await showInstead(page, address)
      return runAxe(page)
    })
    expect(found).toEqual({ seen: words.length, wrong: [] })
  }, 900_000)

  it('on pages of single words, on a phone in the dark', async () => {
    const some = words.filter((_path, index) => index % EACH_DARK_WORD === 0)
    const found = await visitAll(some, async (page, address) => {
      await page.goto(address)
      return onAPhoneInTheDark(page)
    })
    expect(found).toEqual({ seen: some.length, wrong: [] })
  }, 900_000)
})
