import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRepository } from '@plain-iep/workbench'
import { findBrowser } from '@plain-iep/workbench/browsers'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import puppeteer, { type Page as PopupPage } from 'puppeteer-core'

/** The built extension in a real Chromium, on a profile of its own. */
export interface ChromiumWithExtension {
  context: BrowserContext
  extensionId: string
  worker(): Promise<Worker>
  /** Presses the toolbar button over a page, as a parent would: the page is granted and the pop-up opens. */
  pressButton(page: Page): Promise<PopupPage>
  /** Opens one of the extension's own pages in a tab. */
  openOurPage(path: string): Promise<Page>
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>
  close(): Promise<void>
}

const EXTENSION = inRepository('extension/.output/chrome-mv3')

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  // The browser's own calls home would hide ours, and fail where there is no network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter',
  '--enable-unsafe-extension-debugging',
  '--remote-debugging-port=0'
]

export async function chromiumWithExtension(moreFlags: readonly string[] = []): Promise<ChromiumWithExtension> {
  const found = findBrowser('chromium')
  if (!found) throw new Error('No Chromium was found: npm test installs one.')
  const executablePath: string = found
  const profile = mkdtempSync(join(tmpdir(), 'plain-iep-chromium-'))
  const args = [...FLAGS, ...moreFlags, `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`]

  async function launch(): Promise<BrowserContext> {
    // Playwright's own "headless" is the old shell without extensions; the flag above is the real browser.
    return chromium.launchPersistentContext(profile, {
      executablePath,
      headless: false,
      args,
      viewport: { width: 1000, height: 800 }
    })
  }

  async function workerOf(context: BrowserContext): Promise<Worker> {
    return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker')
  }

  const first = await launch()
  const running: ChromiumWithExtension = {
    context: first,
    extensionId: new URL((await workerOf(first)).url()).host,
    worker: () => workerOf(running.context),
    async pressButton(page) {
      await page.bringToFront()
      const session = await running.context.newCDPSession(page)
      const { targetInfo } = await session.send('Target.getTargetInfo')
      const browser = await running.context.browser()?.newBrowserCDPSession()
      if (!browser) throw new Error('This Chromium gives no browser session.')
      const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] })
      const tabs = targetInfos.filter((info) => info.type === 'tab' && info.url === targetInfo.url)
      const tab = tabs.at(-1)
      if (!tab) throw new Error(`No tab shows ${targetInfo.url}.`)
      await browser.send('Extensions.triggerAction', { id: running.extensionId, targetId: tab.targetId })
      // Playwright does not see a pop-up; puppeteer, on the same browser, does.
      const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').trim().split('\n')
      const other = await puppeteer.connect({
        browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
        defaultViewport: null
      })
      const target = await other.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'), {
        timeout: 10_000
      })
      return target.asPage()
    },
    async openOurPage(path) {
      const page = await running.context.newPage()
      await page.goto(`chrome-extension://${running.extensionId}${path}`)
      return page
    },
    async restart() {
      await running.context.close()
      running.context = await launch()
      await workerOf(running.context)
    },
    async close() {
      await running.context.close()
      rmSync(profile, { recursive: true, force: true })
    }
  }
  return running
}

/** Presses a button of the pop-up by the words on it, and waits until it has had its effect. */
export async function pressInPopup(popup: PopupPage, words: string): Promise<void> {
  const button = await popup.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`, { timeout: 10_000 })
  await button?.click()
}
