import { readFileSync } from 'node:fs'
import { loadGlossary } from '@plain-iep/content'
import { inRepository } from '@plain-iep/workbench'
import { type ServedFolder, serveFolder } from '@plain-iep/workbench/serve'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FirefoxWithExtension, firefoxWithExtension } from './firefox-with-extension.ts'
import { readPaintedWords, settledWords } from './painted-words.ts'

const expected = JSON.parse(readFileSync(inRepository('content/drafts/portal-draft.expected.json'), 'utf8')) as {
  text: string
  term: string
}[]
const terms = new Map(loadGlossary('en').map((term) => [term.id, term]))

async function openDraft(firefox: FirefoxWithExtension, address: string): Promise<Page> {
  // The script is registered a moment after the extension is installed: load until it is there.
  const page = await firefox.browser.newPage()
  await page.setViewport({ width: 1000, height: 800 })
  for (let tries = 0; tries < 20; tries++) {
    await page.goto(address)
    const ran = await page
      .waitForFunction(() => CSS.highlights.has('plain-iep-flag'), { timeout: 1500 })
      .catch(() => undefined)
    if (ran) return page
  }
  throw new Error('The extension never ran on the page')
}

/** The card is in a closed shadow root: the keyboard reaches it, from its end backwards. */
async function pressBackwards(page: Page, times: number): Promise<void> {
  await page.keyboard.down('Shift')
  for (let press = 0; press < times; press++) await page.keyboard.press('Tab')
  await page.keyboard.up('Shift')
}

describe('a parent reads a draft in Firefox', () => {
  let firefox: FirefoxWithExtension
  let served: ServedFolder
  let page: Page

  beforeAll(async () => {
    served = await serveFolder([inRepository('content/drafts')])
    firefox = await firefoxWithExtension()
    page = await openDraft(firefox, `${served.address}portal-draft.html`)
  })
  afterAll(async () => {
    await firefox?.close()
    await served?.close()
  })

  it('paints the words of level few where the expected list has them', async () => {
    const painted = (await settledWords(() => page.evaluate(readPaintedWords, true))).map((word) => word.text)
    expect(painted).toEqual(
      expected.filter((entry) => terms.get(entry.term)?.level === 'few').map((entry) => entry.text)
    )
  })

  it('opens the card on hover and keeps it while the pointer rests', async () => {
    const [word] = await page.evaluate(readPaintedWords, false)
    await page.mouse.move(word?.x ?? 0, word?.y ?? 0)
    await page.waitForFunction(() => document.getElementById('plain-iep-card-host')?.matches(':popover-open'))
    expect(await page.evaluate(() => CSS.highlights.get('plain-iep-current')?.size)).toBeGreaterThan(0)
  })

  it('saves a ready-made question from the card and opens our own page for another', async () => {
    // From the end: "I know this word", "Write my own", "More", then the last question.
    await pressBackwards(page, 4)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('plain-iep-card-host')
    await page.keyboard.press('Enter')
    await new Promise((resolve) => setTimeout(resolve, 800))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const ours = await firefox.ourPage('/questions.html')
    await ours.waitForSelector('.pi-questions-list .pi-question-text')
    const [text] = await ours.$$eval('.pi-questions-list .pi-question-text', (nodes) =>
      nodes.map((node) => node.textContent)
    )
    expect(terms.get('iep')?.questions.at(-1)).toBe(text)
  })

  it('still has the question in IndexedDB after the browser was closed and opened again', async () => {
    await firefox.restart()
    const again = await openDraft(firefox, `${served.address}portal-draft.html`)
    const [word] = await settledWords(() => again.evaluate(readPaintedWords, true))
    await again.mouse.move(word?.x ?? 0, word?.y ?? 0)
    await again.waitForFunction(() => document.getElementById('plain-iep-card-host')?.matches(':popover-open'))
    await pressBackwards(again, 2)
    await again.keyboard.press('Enter')
    const ours = await firefox.ourPage('/questions.html')
    await ours.waitForSelector('.pi-questions-list .pi-question-text')
    const stored = await ours.evaluate(
      () =>
        new Promise<{ text: string; quote?: string }[]>((resolve, reject) => {
          const opening = indexedDB.open('plain-iep')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const asking = opening.result.transaction('questions').objectStore('questions').getAll()
            asking.onsuccess = () => resolve(asking.result)
            asking.onerror = () => reject(asking.error)
          }
        })
    )
    expect(stored.map((question) => question.text)).toEqual([terms.get('iep')?.questions.at(-1)])
    expect(stored[0]?.quote).toContain('Individualized Education Program')
  })
})
