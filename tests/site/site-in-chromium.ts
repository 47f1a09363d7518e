import { inRepository } from '@plain-iep/workbench'
import { findBrowser } from '@plain-iep/workbench/browsers'
import { type ServedFolder, serveFolder } from '@plain-iep/workbench/serve'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'

/** The built guide, served on this machine and open in a real Chromium. */
export interface SiteInChromium {
  /** Opens a page on a device that keeps nothing yet. Other pages of that device: `page.goto('/…')`. */
  open(path: string, device?: BrowserContextOptions, prepare?: (context: BrowserContext) => unknown): Promise<Page>
  /** Opens a page on a device whose disk is this folder, so that what is kept outlives the browser. */
  openOnDisk(path: string, folder: string): Promise<Page>
}

const EXECUTABLE = { executablePath: findBrowser('chromium') as string, args: ['--no-sandbox'] }
const DEVICE = { viewport: { width: 1000, height: 800 }, locale: 'en-US', timezoneId: 'America/Los_Angeles' }

/** Serves the site and starts a browser for the tests of one file. A script that throws on any page fails its test. */
export function siteInChromium(): SiteInChromium {
  let served: ServedFolder
  let browser: Browser
  const contexts: BrowserContext[] = []
  const thrown: string[] = []

  beforeAll(async () => {
    served = await serveFolder([inRepository('site/dist')])
    browser = await chromium.launch(EXECUTABLE)
  })
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close()
    expect(thrown.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  async function openIn(context: BrowserContext, path: string): Promise<Page> {
    contexts.push(context)
    context.on('weberror', (error) => thrown.push(error.error().message))
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    await page.goto(path)
    return page
  }

  return {
    async open(path, device, prepare) {
      const context = await browser.newContext({ baseURL: served.address, ...DEVICE, ...device })
      await prepare?.(context)
      return openIn(context, path)
    },
    async openOnDisk(path, folder) {
      const device = { baseURL: served.address, ...DEVICE, ...EXECUTABLE }
      return openIn(await chromium.launchPersistentContext(folder, device), path)
    }
  }
}

/** What a page says in the place of what needs script: text selectors pass over it. */
export async function readWithoutScript(page: Page): Promise<string> {
  const place = page.locator('main noscript')
  expect(await place.locator('p').first().isVisible()).toBe(true)
  return (await place.allTextContents()).join(' ')
}
