import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keptOnDevice } from './kept-on-device.ts'
import { pagesOfPdf } from './pages-of-pdf.ts'
import { siteInChromium } from './site-in-chromium.ts'

const LISTS = [
  ['/before/', 13],
  ['/during/what-should-be-true-when-you-leave/', 11],
  ['/after/', 9]
] as const

const boxes = (page: Page) => page.getByRole('checkbox')
const counted = (page: Page) => page.getByRole('status').filter({ hasText: / of \d+ done/ })
const ticked = async (page: Page): Promise<number[]> =>
  (await boxes(page).evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).flatMap(
    (isTicked, place) => (isTicked ? [place] : [])
  )

async function startMeeting(page: Page, day: string, child: string): Promise<void> {
  await page.getByRole('button', { name: 'For which meeting?' }).click()
  const window = page.getByRole('dialog', { name: 'For which meeting?' })
  await window.getByLabel('Day of the meeting').fill(day)
  await window.getByLabel('Your child’s name').fill(child)
  await window.getByRole('button', { name: 'Start with empty lists' }).click()
  await window.waitFor({ state: 'hidden' })
}

describe('a checklist', () => {
  const site = siteInChromium()

  it.each(LISTS)('on %s keeps its ticks over a reload, and can be cleared and brought back', async (path, all) => {
    const page = await site.open(path)
    await expect.poll(() => counted(page).textContent()).toBe(`0 of ${all} done.`)
    expect(await keptOnDevice(page)).toEqual({})
    await boxes(page).nth(1).check()
    await boxes(page).nth(3).check()
    await expect.poll(() => counted(page).textContent()).toBe(`2 of ${all} done. Ticks are kept on this device.`)
    await page.reload()
    await expect.poll(() => ticked(page)).toEqual([1, 3])
    await page.getByRole('button', { name: 'Clear the ticks' }).click()
    await expect.poll(() => ticked(page)).toEqual([])
    await page.getByRole('button', { name: 'Bring them back' }).click()
    await expect.poll(() => ticked(page)).toEqual([1, 3])
    await page.getByRole('button', { name: 'Clear the ticks' }).click()
    await expect.poll(() => counted(page).textContent()).toBe(`0 of ${all} done. The ticks are cleared.`)
    await page.reload()
    await expect.poll(() => counted(page).textContent()).toBe(`0 of ${all} done.`)
  })

  it('keeps the ticks of each meeting apart and shows when each line is due', async () => {
    const page = await site.open('/before/', {}, (context) => context.clock.setFixedTime('2026-11-22T12:00:00-08:00'))
    await boxes(page).first().check()
    await counted(page).filter({ hasText: 'kept' }).waitFor()
    await startMeeting(page, '2026-12-11', 'Rosa')
    await page.getByText('For: Rosa, meeting on December 11, 2026').waitFor()
    expect(await ticked(page)).toEqual([])
    // Three weeks before is the day before yesterday; two weeks before lies ahead.
    const lines = page.getByRole('listitem').filter({ has: page.getByRole('checkbox') })
    expect(await lines.first().textContent()).toContain('Was due November 20, 2026')
    expect(await lines.nth(2).textContent()).toContain('By November 27, 2026')
    await boxes(page).nth(2).check()
    await counted(page).filter({ hasText: 'kept' }).waitFor()
    await startMeeting(page, '2027-03-02', '')
    await page.getByText('For: Meeting on March 2, 2027').waitFor()
    expect(await ticked(page)).toEqual([])
    await page.reload()
    await page.getByText('For: Meeting on March 2, 2027').waitFor()
    await page.getByRole('button', { name: 'For which meeting?' }).click()
    await page.getByRole('button', { name: 'Rosa, meeting on December 11, 2026' }).click()
    await expect.poll(() => ticked(page)).toEqual([2])
    await page.getByRole('button', { name: 'For which meeting?' }).click()
    await page.getByRole('button', { name: 'No meeting yet' }).click()
    await expect.poll(() => ticked(page)).toEqual([0])
  })

  it('asks for the day of a meeting that has none, and shows a tick in every open tab', async () => {
    const page = await site.open('/after/')
    await page.getByRole('button', { name: 'For which meeting?' }).click()
    const window = page.getByRole('dialog', { name: 'For which meeting?' })
    await window.getByRole('button', { name: 'Start with empty lists' }).click()
    await window.getByText('Pick the day of the meeting first.').waitFor()
    await page.keyboard.press('Escape')
    await boxes(page).first().check()
    await counted(page).filter({ hasText: 'kept' }).waitFor()
    const other = await page.context().newPage()
    await other.goto('/after/')
    await expect.poll(() => ticked(other)).toEqual([0])
    await other.getByRole('checkbox').nth(4).check()
    await expect.poll(() => ticked(page)).toEqual([0, 4])
  })

  it('is printed with its boxes and ticks, and without its buttons', async () => {
    const page = await site.open('/before/')
    await boxes(page).nth(2).check()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    for (const place of [0, 12]) {
      const box = await boxes(page).nth(place).boundingBox()
      expect(box?.width).toBeGreaterThan(14)
    }
    const drawn = (place: number) =>
      boxes(page)
        .nth(place)
        .evaluate((box) => [getComputedStyle(box).borderTopStyle, getComputedStyle(box, '::before').content])
    expect(await drawn(2)).toEqual(['solid', '"✓"'])
    expect(await drawn(0)).toEqual(['solid', 'none'])
    const headings = pagesOfPdf(await page.pdf({ format: 'Letter', tagged: true, outline: true })).headings
    expect(headings).toContain('Count back from the meeting day')
  })

  it.each(LISTS)('on %s reads without script, with boxes to tick and no buttons that do nothing', async (path, all) => {
    const page = await site.open(path, { javaScriptEnabled: false })
    expect(await boxes(page).filter({ visible: true }).count()).toBe(all)
    await boxes(page).first().check()
    expect(await page.getByRole('button', { name: 'Clear the ticks' }).isVisible()).toBe(false)
  })
})
