import { readFileSync } from 'node:fs'
import { loadGlossary } from '@plain-iep/content'
import { inRepository } from '@plain-iep/workbench'
import { type ServedFolder, serveFolder } from '@plain-iep/workbench/serve'
import type { Page } from 'playwright-core'
import type { Page as PopupPage } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CardOnPage, cardOnPage } from './card-on-page.ts'
import { type ChromiumWithExtension, chromiumWithExtension, pressInPopup } from './chromium-with-extension.ts'
import { type PaintedWord, readPaintedWords, settledWords } from './painted-words.ts'

interface Expected {
  text: string
  term: string
}

const expected = JSON.parse(
  readFileSync(inRepository('content/drafts/portal-draft.expected.json'), 'utf8')
) as Expected[]
const terms = new Map(loadGlossary('en').map((term) => [term.id, term]))

/** Brings the first painted flag with these words into view and tells where it is. */
async function placeOf(page: Page, text: string): Promise<PaintedWord> {
  const find = async (wholePage: boolean): Promise<PaintedWord> => {
    const words = await page.evaluate(readPaintedWords, wholePage)
    const word = words.find((candidate) => candidate.text === text)
    if (!word) throw new Error(`"${text}" is not painted`)
    return word
  }
  const { y } = await find(true)
  await page.evaluate((distance) => scrollBy({ top: distance - 250, behavior: 'instant' }), y)
  await expect.poll(async () => (await page.evaluate(readPaintedWords, false)).map((word) => word.text)).toContain(text)
  return find(false)
}

describe('a parent reads a draft in Chromium', () => {
  let browser: ChromiumWithExtension
  let served: ServedFolder
  let page: Page
  let popup: PopupPage
  let card: CardOnPage

  beforeAll(async () => {
    served = await serveFolder([inRepository('content/drafts')])
    browser = await chromiumWithExtension()
    page = await browser.context.newPage()
    await page.goto(`${served.address}portal-draft.html`)
    card = await cardOnPage(page)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  it('touches nothing before the parent asks', async () => {
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([])
    popup = await browser.pressButton(page)
    await popup.waitForSelector('::-p-text(Off on this page)')
  })

  it('paints the words of level few where the expected list has them', async () => {
    await pressInPopup(popup, 'Check this page')
    const painted = (await settledWords(() => page.evaluate(readPaintedWords, true))).map((word) => word.text)
    const few = expected.filter((entry) => terms.get(entry.term)?.level === 'few').map((entry) => entry.text)
    expect(painted).toEqual(few)
  })

  it('says in the pop-up how many words it explains', async () => {
    const words = new Set(expected.filter((entry) => terms.get(entry.term)?.level === 'few').map((entry) => entry.term))
      .size
    // The pop-up hears of the last word a moment after it was painted.
    await popup.waitForSelector(`::-p-text(${words} words explained)`, { timeout: 5000 })
  })

  it('paints every word of the expected list when the parent wants all of them', async () => {
    await popup.select('select', 'all')
    const painted = (await settledWords(() => page.evaluate(readPaintedWords, true))).map((word) => word.text)
    expect(painted).toEqual(expected.map((entry) => entry.text))
    await popup.select('select', 'few')
    await settledWords(() => page.evaluate(readPaintedWords, true))
  })

  it('opens the card of a word when the pointer rests on it, and not over the word', async () => {
    const { x, y } = await placeOf(page, 'LRE')
    await page.mouse.move(x, y)
    await card.waitFor(terms.get('lre')?.meaning ?? '')
    const box = await card.box()
    expect(y < box.top || y > box.bottom).toBe(true)
    expect(box.left).toBeGreaterThanOrEqual(0)
  })

  it('keeps the card open while the pointer is inside it, and closes it with Escape', async () => {
    const box = await card.box()
    await page.mouse.move(box.left + 40, box.top + 40, { steps: 8 })
    await page.waitForTimeout(700)
    expect(await card.read()).toBeDefined()
    await page.keyboard.press('Escape')
    await card.waitUntilGone()
  })

  it('opens the card by a click on the word', async () => {
    const { x, y } = await placeOf(page, 'LRE')
    await page.mouse.click(x, y)
    await card.waitFor(terms.get('lre')?.meaning ?? '')
  })

  it('saves a ready-made question with one tap, and says so only then', async () => {
    const question = terms.get('lre')?.questions[0] as string
    await card.press(question)
    await card.waitFor('Saved')
  })

  it('does not change the page’s own elements', async () => {
    const untouched = await page.evaluate(async () => {
      const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
      return source.body.innerHTML.replace(/\s+/g, ' ') === document.body.innerHTML.replace(/\s+/g, ' ')
    })
    expect(untouched).toBe(true)
  })

  it('steps through the words by keyboard command, with the card in focus', async () => {
    await page.keyboard.press('Escape')
    await card.waitUntilGone()
    const worker = await browser.worker()
    // A browser's own shortcut cannot be typed by a test: the command it sends is.
    await worker.evaluate(async () => {
      for (const tab of await chrome.tabs.query({})) {
        await chrome.tabs
          .sendMessage(tab.id as number, { plainIep: 'tab:step', params: { by: 1 } })
          .catch(() => undefined)
      }
    })
    await card.waitFor('')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('plain-iep-card-host')
    await page.keyboard.press('Escape')
    await card.waitUntilGone()
  })

  it('takes a question in the parent’s own words on a page of ours, with the quote it is about', async () => {
    const { x, y } = await placeOf(page, 'LRE')
    await page.mouse.click(x, y)
    await card.waitFor(terms.get('lre')?.meaning ?? '')
    const opening = browser.context.waitForEvent('page')
    await card.press('Write my own')
    const ours = await opening
    await ours.waitForSelector('.write-about')
    await ours.fill('textarea', 'What would help her stay with her class?')
    await ours.click('text=Add to my list')
    await ours.waitForSelector('text=Added to your list.')
    await ours.close()
  })

  it('has both questions in IndexedDB after the browser was closed and opened again', async () => {
    await browser.restart()
    const ours = await browser.openOurPage('/questions.html')
    await ours.waitForSelector('.pi-question-text')
    const stored = await ours.evaluate(
      () =>
        new Promise<{ text: string; quote?: string; pageTitle?: string; pageAddress?: string }[]>((resolve, reject) => {
          const opening = indexedDB.open('plain-iep')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const asking = opening.result.transaction('questions').objectStore('questions').getAll()
            asking.onsuccess = () => resolve(asking.result)
            asking.onerror = () => reject(asking.error)
          }
        })
    )
    expect(stored.map((question) => question.text).sort()).toEqual(
      [terms.get('lre')?.questions[0], 'What would help her stay with her class?'].sort()
    )
    for (const question of stored) {
      expect(question.quote).toContain('LRE')
      expect(question.pageTitle).toBeTruthy()
      expect(question.pageAddress).not.toContain('?')
    }
    await ours.close()
  })

  it('edits, ranks, deletes and brings back a question', async () => {
    const ours = await browser.openOurPage('/questions.html')
    const texts = () =>
      ours.$$eval('.pi-questions-list .pi-question-text', (nodes) => nodes.map((node) => node.textContent))
    await ours.waitForSelector('.pi-question-text')
    const before = await texts()
    await ours
      .locator('.pi-questions-list .pi-question')
      .first()
      .getByRole('button', { name: /^Delete|^Remove/ })
      .click()
    await expect.poll(texts).toHaveLength(before.length - 1)
    await ours.getByRole('button', { name: 'Bring it back' }).click()
    await expect.poll(texts).toEqual(before)
    await ours.close()
  })

  it('writes a text file that holds the question, the quote and the meaning', async () => {
    const ours = await browser.openOurPage('/questions.html')
    await ours.waitForSelector('.pi-question-text')
    const downloading = ours.waitForEvent('download')
    await ours.click('text=Save as a text file')
    const text = readFileSync((await (await downloading).path()) as string, 'utf8')
    expect(text).toContain(terms.get('lre')?.questions[0])
    expect(text).toContain('LRE')
    expect(text).toContain(terms.get('lre')?.meaning)
    await ours.close()
  })
})
