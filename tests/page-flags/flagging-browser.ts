import { inRepository } from '@plain-iep/workbench'
import { findBrowser } from '@plain-iep/workbench/browsers'
import { chromium, type Page } from 'playwright-core'
import { bundleForPage } from './bundle-for-page.ts'
import { fewTerms } from './few-terms.ts'
import type { Harness } from './harness.ts'

declare const harness: Harness

/** A browser that opens pages with the harness in them, read to the end. */
export interface FlaggingBrowser {
  open(html: string): Promise<Page>
  close(): Promise<void>
}

export async function flaggingBrowser(): Promise<FlaggingBrowser> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium') as string, args: ['--no-sandbox'] })
  const script = await bundleForPage(inRepository('tests/page-flags/harness.ts'))
  return {
    async open(html) {
      const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
      await page.setContent(html)
      await page.addScriptTag({ content: script })
      await page.evaluate(({ pack, senses }) => harness.start(pack, senses), {
        pack: fewTerms.pack,
        senses: fewTerms.senses
      })
      await page.evaluate(() => harness.settled())
      return page
    },
    close: () => browser.close()
  }
}
