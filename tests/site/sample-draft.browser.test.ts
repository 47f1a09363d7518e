import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type PaintedWord, readPaintedWords } from '../e2e/painted-words.ts'
import { siteInChromium } from './site-in-chromium.ts'

const SAMPLE = '/parts-of-an-iep/sample/'

const painted = (page: Page): Promise<PaintedWord[]> => page.evaluate(readPaintedWords, false)
const card = (page: Page) => page.getByRole('dialog')

async function showMarks(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Show the marks' }).click()
  const said = page.getByText(/^\d+ words are marked/)
  await said.waitFor()
  return Number.parseInt((await said.textContent()) ?? '', 10)
}

/** The first painted word, brought to the middle of the window. */
async function wordInSight(page: Page): Promise<PaintedWord> {
  await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(0)
  const [first] = await painted(page)
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), first?.y ?? 0)
  const word = (await painted(page)).find(({ text }) => text === first?.text)
  if (!word) throw new Error('No painted word is in sight.')
  return word
}

describe('the sample draft', () => {
  const site = siteInChromium()

  it('says how many words are marked, paints those near the window alone, and takes the marks away again', async () => {
    const page = await site.open(SAMPLE)
    const count = await showMarks(page)
    expect(count).toBeGreaterThan(100)
    await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(3)
    const atTop = await painted(page)
    expect(atTop.length).toBeLessThan(count)
    await page.getByText('Try it with your own draft').scrollIntoViewIfNeeded()
    await expect.poll(async () => (await painted(page)).map(({ text }) => text)).not.toContain(atTop[0]?.text)
    expect((await painted(page)).length).toBeLessThan(count)
    await page.getByRole('button', { name: 'Hide the marks' }).click()
    await expect.poll(() => painted(page)).toEqual([])
    await page.getByRole('button', { name: 'Show the marks' }).waitFor()
  })

  it('says when the word list did not load and when it is on its way, and offers no next word before it is there', async () => {
    const page = await site.open(SAMPLE)
    await page.context().route('**/pack*.json', (route) => route.abort())
    await page.getByRole('button', { name: 'Show the marks' }).click()
    await page.getByText('The word list did not load. Check your connection and press the button again.').waitFor()
    await page.context().unroute('**/pack*.json')
    const said = page.getByRole('group', { name: 'Marks' }).getByRole('status')
    let arrive = (): void => undefined
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.context().route('**/senses*.json', async (route) => {
      await arrived
      await route.continue()
    })
    await page.getByRole('button', { name: 'Show the marks' }).click()
    await page.waitForTimeout(500)
    expect(await said.textContent()).toBe('Getting the word list…')
    expect(await page.getByRole('button', { name: 'Next word' }).isVisible()).toBe(false)
    arrive()
    await page.getByRole('button', { name: 'Next word' }).waitFor()
    expect(await said.textContent()).toMatch(/^\d+ words are marked/)
  })

  it('opens the card where the pointer rests, keeps that of a tapped word open, and leads to the word’s page', async () => {
    const page = await site.open(SAMPLE)
    await showMarks(page)
    const word = await wordInSight(page)
    await page.mouse.move(word.x - 4, word.y)
    await page.mouse.move(word.x, word.y)
    await card(page).waitFor()
    await page.mouse.move(2, 2)
    await card(page).waitFor({ state: 'hidden' })
    // A tap means it: that card stays until Escape.
    await page.mouse.click(word.x, word.y)
    await card(page).waitFor()
    await page.mouse.move(2, 2)
    await page.waitForTimeout(600)
    expect(await card(page).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await card(page).waitFor({ state: 'hidden' })
    await page.mouse.click(word.x, word.y)
    await card(page).getByRole('button', { name: 'More', exact: true }).click()
    await page.waitForURL(/\/glossary\/[^/]+\/$/)
  })

  it('opens a card by touch on a phone, inside the window', async () => {
    const page = await site.open(SAMPLE, { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true })
    await showMarks(page)
    const word = await wordInSight(page)
    await page.touchscreen.tap(word.x, word.y)
    await card(page).waitFor()
    const box = await card(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
  })

  it('steps from word to word and back with the focus in the card, and drops a word the parent knows', async () => {
    const page = await site.open(SAMPLE)
    const before = await showMarks(page)
    const nameOf = () => card(page).getByRole('heading').textContent()
    await page.getByRole('button', { name: 'Next word' }).click()
    await card(page).waitFor()
    const first = await nameOf()
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('role'))).toBe(
      'dialog'
    )
    await page.getByRole('button', { name: 'Next word' }).click()
    await expect.poll(nameOf).not.toBe(first)
    await page.getByRole('button', { name: 'Word before' }).click()
    await expect.poll(nameOf).toBe(first)
    await card(page).getByRole('button', { name: 'I know this word' }).click()
    await card(page).waitFor({ state: 'hidden' })
    const said = page.getByText(/^\d+ words are marked/)
    await expect.poll(async () => Number.parseInt((await said.textContent()) ?? '', 10)).toBeLessThan(before)
  })

  it('saves a question that is in “My questions” after the browser was closed and opened again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plain-iep-site-'))
    try {
      const page = await site.openOnDisk(SAMPLE, folder)
      await showMarks(page)
      await page.getByRole('button', { name: 'Next word' }).click()
      const ask = card(page).getByRole('listitem').first().getByRole('button')
      const question = ((await ask.textContent()) ?? '').replace(/^\W+/, '').trim()
      await ask.click()
      await card(page).getByText('Saved', { exact: false }).first().waitFor()
      await page.context().close()
      const later = await site.openOnDisk('/questions/', folder)
      await later.getByRole('list', { name: 'My questions' }).getByText(question).waitFor()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('reads without script: the whole draft, and the words of each part under it', async () => {
    const page = await site.open(SAMPLE, { javaScriptEnabled: false })
    expect(await page.getByRole('button', { name: 'Show the marks' }).isVisible()).toBe(false)
    await page
      .getByText(/^\d+ words in this part$/)
      .first()
      .click()
    const word = page.locator('details[open]').getByRole('link').first()
    expect(await word.getAttribute('href')).toMatch(/^\/glossary\/[^/]+\/$/)
    expect(await word.isVisible()).toBe(true)
  })
})
