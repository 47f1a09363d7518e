import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRepository } from '@plain-iep/workbench'
import { findBrowser } from '@plain-iep/workbench/browsers'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'

/** The built extension in a real Firefox, on a profile of its own. */
export interface FirefoxWithExtension {
  browser: Browser
  /** Waits for a page of the extension's own that it opened itself; Firefox lets no test go there. */
  ourPage(path: string): Promise<Page>
  restart(): Promise<void>
  close(): Promise<void>
}

const BUILT = inRepository('extension/.output/firefox-mv3')
const UUID = '0b2ba7c4-1c7e-4a0e-8a53-3f1b1f0d7a11'
const PATIENCE_MS = 10_000

/**
 * Firefox gives tests no way to press a toolbar button or to answer its "allow this site?" question. So the copy that is
 * installed names the test's own address as a granted site: what a parent's "Always check this site" leads to.
 */
function copyWithSiteGranted(folder: string): string {
  const copy = join(folder, 'extension')
  cpSync(BUILT, copy, { recursive: true })
  const file = join(copy, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }))
  return copy
}

export async function firefoxWithExtension(): Promise<FirefoxWithExtension> {
  const found = findBrowser('firefox')
  if (!found) throw new Error('No Firefox was found: npm test installs one.')
  const executablePath: string = found
  const folder = mkdtempSync(join(tmpdir(), 'plain-iep-firefox-'))
  const extension = copyWithSiteGranted(folder)
  const profile = join(folder, 'profile')

  async function launch(): Promise<Browser> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      extraPrefsFirefox: {
        // The same address after a restart, so that the same database is found.
        'extensions.webextensions.uuids': JSON.stringify({ 'plain-iep@plain-iep.org': UUID }),
        // An extension installed for a test is taken out at the end of the session, its data with it.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true
      }
    })
    await browser.installExtension(extension)
    return browser
  }

  const running: FirefoxWithExtension = {
    browser: await launch(),
    async ourPage(path) {
      const end = Date.now() + PATIENCE_MS
      for (;;) {
        const page = (await running.browser.pages()).find((candidate) =>
          candidate.url().startsWith(`moz-extension://${UUID}${path}`)
        )
        if (page) return page
        if (Date.now() > end) throw new Error(`The extension opened no ${path}`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    async restart() {
      await running.browser.close()
      running.browser = await launch()
    },
    async close() {
      await running.browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return running
}
