import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRepository } from '@plain-iep/workbench'
import { type ServedFolder, serveFolder } from '@plain-iep/workbench/serve'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeHugePage } from '../pages/make-huge-page.ts'
import { cardOnPage } from './card-on-page.ts'
import { type ChromiumWithExtension, chromiumWithExtension, pressInPopup } from './chromium-with-extension.ts'
import { readPaintedWords } from './painted-words.ts'
import { sentenceOnPage } from './sentence-on-page.ts'

describe('bad input and bad luck', () => {
  let browser: ChromiumWithExtension
  let served: ServedFolder
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plain-iep-pages-'))
    writeFileSync(join(folder, 'huge.html'), makeHugePage(1_000_000))
    served = await serveFolder([folder, inRepository('tests/pages'), inRepository('content/drafts')])
    browser = await chromiumWithExtension()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function checked(path: string): Promise<Page> {
    const page = await browser.context.newPage()
    await page.goto(`${served.address}${path}`)
    const popup = await browser.pressButton(page)
    await pressInPopup(popup, 'Check this page')
    await page.waitForFunction(() => (CSS.highlights.get('plain-iep-flag')?.size ?? 0) > 0)
    return page
  }

  it('flags a page of 1 MB of text from the first paragraph to the last', async () => {
    const page = await checked('huge.html')
    const isPainted = (selector: string): Promise<boolean> =>
      page.evaluate((selector) => {
        const place = document.querySelector(selector) as Element
        return [...(CSS.highlights.get('plain-iep-flag') ?? [])].some((range) => place.contains(range.startContainer))
      }, selector)
    await expect.poll(() => isPainted('p')).toBe(true)
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    await expect.poll(() => isPainted('p:last-of-type'), { timeout: 20_000 }).toBe(true)
    // What is far from the window is not painted: the browser would go through all of it for each frame.
    expect(await isPainted('p')).toBe(false)
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await expect.poll(() => isPainted('p')).toBe(true)
    await page.close()
  })

  it('flags a page that throws in its own observers and breaks the built-ins, late text too, and shows the card as ever', async () => {
    const page = await checked('throws-in-observers.html')
    await expect
      .poll(async () => (await page.evaluate(readPaintedWords, false)).map((word) => word.text))
      .toContain('Prior written notice')
    const card = await cardOnPage(page)
    const word = (await page.evaluate(readPaintedWords, false)).find((candidate) => candidate.text === 'LRE')
    await page.mouse.click(word?.x ?? 0, word?.y ?? 0)
    await card.waitFor('children')
    const box = await card.box()
    expect(box.right - box.left).toBeLessThanOrEqual(400)
    expect(box.right - box.left).toBeGreaterThanOrEqual(280)
    await page.close()
  })

  it('says in one sentence that the device is full, and keeps what was saved before', async () => {
    const before = await browser.openOurPage('/questions.html')
    await before.fill('textarea', 'A question from before the disk was full?')
    await before.click('text=Add to my list')
    await before.waitForSelector('.pi-questions-list .pi-question-text')
    // Chromium remembers for half a minute how much room it saw: only a fresh start notices the small disk.
    await browser.restart()
    const page = await checked('portal-draft.html')
    const card = await cardOnPage(page)
    const ours = await browser.openOurPage('/questions.html')
    const session = await browser.context.newCDPSession(ours)
    const origin = `chrome-extension://${browser.extensionId}/`
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await ours.fill('textarea', `A question that finds no room? ${'x'.repeat(400)}`)
    await ours.click('text=Add to my list')
    await ours.waitForSelector('text=your device is full')
    expect(await ours.inputValue('textarea')).toContain('A question that finds no room?')
    await page.bringToFront()
    const word = (await page.evaluate(readPaintedWords, false))[0]
    await page.mouse.click(word?.x ?? 0, word?.y ?? 0)
    await card.waitFor('Tap a question')
    const [, question] = (await card.read())?.buttons ?? []
    await card.press((question ?? '').replace(/^\W+/, ''))
    await card.waitFor('Try again')
    expect(await sentenceOnPage(page)).toContain('your device is full')
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await ours.reload()
    await ours.waitForSelector('text=A question from before the disk was full?')
    await ours.close()
    await page.close()
  })

  it('says which tab to close when another one holds the notebook, and shows every question once it let go', async () => {
    const holder = await browser.openOurPage('/questions.html')
    await holder.waitForSelector('.pi-questions-list .pi-question-text')
    const before = await holder.locator('.pi-questions-list .pi-question-text').allTextContents()
    // A tab that never lets go, and a newer version that waits for it: every later opening stands in line behind them.
    await holder.evaluate(async () => {
      const held = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('plain-iep')
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      const waiting = indexedDB.open('plain-iep', 999)
      waiting.onupgradeneeded = () => waiting.transaction?.abort()
      await new Promise((resolve) => {
        waiting.onblocked = resolve
      })
      Object.assign(globalThis, { letGo: () => held.close() })
    })
    const ours = await browser.openOurPage('/questions.html')
    await ours.waitForSelector('text=in use in another tab', { timeout: 30_000 })
    await holder.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo())
    await ours.getByRole('button', { name: 'Try again' }).click()
    await ours.waitForSelector('.pi-questions-list .pi-question-text')
    expect(await ours.locator('.pi-questions-list .pi-question-text').allTextContents()).toEqual(before)
    await ours.close()
    await holder.close()
  })

  it('says what to do when a newer version keeps the notebook', async () => {
    const ours = await browser.openOurPage('/questions.html')
    await ours.waitForSelector('.pi-questions-list .pi-question-text')
    await ours.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('plain-iep', 999)
          opening.onsuccess = () => {
            opening.result.close()
            resolve()
          }
          opening.onerror = () => reject(opening.error)
        })
    )
    await ours.reload()
    await ours.waitForSelector('text=A newer Plain IEP')
    await ours.close()
  })

  it('says so when the extension was reloaded under an open page', async () => {
    const page = await checked('portal-draft.html')
    const worker = await browser.worker()
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    await page.waitForTimeout(1500)
    await page.mouse.move(5, 5)
    const word = (await page.evaluate(readPaintedWords, false))[0]
    if (word) await page.mouse.click(word.x, word.y)
    await expect.poll(() => sentenceOnPage(page)).toContain('load this page again')
    await page.close()
  })
})
