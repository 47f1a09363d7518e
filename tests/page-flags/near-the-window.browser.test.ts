import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlaggingBrowser, flaggingBrowser } from './flagging-browser.ts'
import type { Harness } from './harness.ts'

declare const harness: Harness

const SENTENCE = 'The IEP team reviewed FAPE, LRE and prior written notice for the student.'
const LONG_PAGE = `<!doctype html><html lang="en"><body>${Array.from({ length: 400 }, (_, index) => `<p id="p${index}">${SENTENCE}</p>`).join('')}</body></html>`

describe('what is painted is what is near the window', () => {
  let browser: FlaggingBrowser

  beforeAll(async () => {
    browser = await flaggingBrowser()
  })
  afterAll(() => browser?.close())

  /** How many ranges are painted inside an element. */
  function paintedIn(page: Page, selector: string): Promise<number> {
    return page.evaluate((selector) => {
      const place = document.querySelector(selector)
      const ranges = [...(CSS.highlights.get('plain-iep-flag') ?? [])]
      return ranges.filter((range) => place?.contains(range.startContainer)).length
    }, selector)
  }

  it('comes and goes as the reader scrolls, while every flag is counted all the time', async () => {
    const page = await browser.open(LONG_PAGE)
    const all = (await page.evaluate(() => harness.painted())).length
    expect(all).toBeGreaterThanOrEqual(4 * 400)
    expect(await paintedIn(page, '#p0')).toBeGreaterThan(0)
    expect(await paintedIn(page, '#p399')).toBe(0)
    await page.evaluate(() => document.getElementById('p399')?.scrollIntoView())
    await expect.poll(() => paintedIn(page, '#p399')).toBeGreaterThan(0)
    expect(await paintedIn(page, '#p0')).toBe(0)
    expect((await page.evaluate(() => harness.painted())).length).toBe(all)
    await page.close()
  })

  it('is the whole page while it is printed', async () => {
    const page = await browser.open(LONG_PAGE)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await paintedIn(page, '#p399')).toBeGreaterThan(0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await paintedIn(page, '#p399')).toBe(0)
    expect(await paintedIn(page, '#p0')).toBeGreaterThan(0)
    await page.close()
  })

  it('holds words whose element has no box of its own, or a box too small for them', async () => {
    const page = await browser.open(
      `<!doctype html><html lang="en"><body>
        <div id="contents" style="display: contents">${SENTENCE}</div>
        <div id="flat" style="height: 0">${SENTENCE}</div>
        <div style="height: 9000px"></div>
        <div id="low" style="display: contents">${SENTENCE}</div>
        <div id="small" style="height: 20px; width: 20px; white-space: pre">${`${SENTENCE}\n`.repeat(60)}</div>
      </body></html>`
    )
    for (const place of ['#contents', '#flat', '#low', '#small'])
      expect(await paintedIn(page, place)).toBeGreaterThan(0)
    await page.close()
  })

  it('follows a reader who scrolls inside a part of the page', async () => {
    const page = await browser.open(
      `<!doctype html><html lang="en"><body><div id="pane" style="height: 400px; overflow: auto">${Array.from({ length: 200 }, (_, index) => `<p id="p${index}">${SENTENCE}</p>`).join('')}</div></body></html>`
    )
    expect(await paintedIn(page, '#p0')).toBeGreaterThan(0)
    expect(await paintedIn(page, '#p199')).toBe(0)
    await page.evaluate(() => document.getElementById('pane')?.scrollTo({ top: 1e6, behavior: 'instant' }))
    await expect.poll(() => paintedIn(page, '#p199')).toBeGreaterThan(0)
    await page.close()
  })
})
