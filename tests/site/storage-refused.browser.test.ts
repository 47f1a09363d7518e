import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { siteInChromium } from './site-in-chromium.ts'

/** How browsers say no: at the first touch, at the opening, or by having no storage at all. */
function mayNotTouch(): void {
  Object.defineProperty(globalThis, 'indexedDB', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
}
function mayNotOpen(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Access denied.', 'SecurityError')
  }
}
function hasNone(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined })
}

const REFUSALS = [
  ['at the first touch', mayNotTouch],
  ['at the opening', mayNotOpen],
  ['as it has no storage', hasNone]
] as const

const SENTENCE = 'Your browser does not let us save here, so use a normal window, not a private one.'

describe('a browser that keeps nothing', () => {
  const site = siteInChromium()
  const open = (path: string, refuse = mayNotTouch): Promise<Page> =>
    site.open(path, {}, (context: BrowserContext) => context.addInitScript(refuse))
  const saysOnce = async (page: Page): Promise<void> => {
    await page.getByText(SENTENCE).first().waitFor()
    expect(await page.getByText(SENTENCE).filter({ visible: true }).count()).toBe(1)
  }

  it.each(REFUSALS)('refuses %s: a checklist still ticks, and says that it is not kept', async (_when, refuse) => {
    const page = await open('/after/', refuse)
    await page.getByRole('checkbox').first().check()
    await saysOnce(page)
    await page.getByRole('checkbox').nth(1).check()
    await page.getByText('2 of 9 done').waitFor()
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true)
    await page.getByRole('button', { name: 'For which meeting?' }).click()
    await page.getByRole('dialog').getByText(SENTENCE).waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('still fills in a letter, and says that it is not kept', async () => {
    const page = await open('/letters/evaluate-my-child/')
    await page.getByLabel('Grade', { exact: true }).fill('third grade')
    await page.getByLabel('Keep what I typed on this device').check()
    await saysOnce(page)
    expect(await page.getByRole('region', { name: 'Your letter' }).textContent()).toContain('third grade')
  })

  it('still makes a plan, and says that its days are not kept', async () => {
    const page = await open('/planner/')
    await page.getByLabel('The next meeting is on').fill('2031-01-05')
    await page.getByLabel('Keep these days on this device').check()
    await page.getByRole('button', { name: 'Make my plan' }).click()
    await saysOnce(page)
    expect(await page.getByText('Your meeting', { exact: true }).isVisible()).toBe(true)
  })

  it('still shows the question bank, and says that a question is not saved', async () => {
    const page = await open('/questions/bank/?part=goals')
    await page.getByRole('button', { name: 'Add to my list' }).filter({ visible: true }).first().click()
    await saysOnce(page)
    expect(await page.getByText('✓ In your list').filter({ visible: true }).count()).toBe(0)
  })

  it('says on “My questions” why there is no list', async () => {
    const page = await open('/questions/')
    await saysOnce(page)
  })

  it('still explains a word, and says that its question is not saved', async () => {
    const page = await open('/glossary/lre/')
    await page.getByRole('button', { name: 'Save for my meeting' }).first().click()
    await saysOnce(page)
  })

  it('still finds the words of a text, and says that a question is not saved', async () => {
    const page = await open('/try/')
    await page.getByLabel('Your text').fill('The IEP team says the LRE is the resource room.')
    await page.getByRole('button', { name: 'Find the words' }).click()
    await page
      .getByRole('button', { name: /^Save for my meeting/ })
      .first()
      .click()
    await saysOnce(page)
  })

  it('still marks the sample draft, and says that a question is not saved', async () => {
    const page = await open('/parts-of-an-iep/sample/')
    await page.getByRole('button', { name: 'Show the marks' }).click()
    await page.getByRole('button', { name: 'Next word' }).click()
    const ask = page.getByRole('dialog').getByRole('listitem').first().getByRole('button')
    await ask.click()
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: 'was not saved' }).waitFor()
    // The page is read again after each change of it, a second later at most: the sentence stays.
    await page.waitForTimeout(1200)
    await saysOnce(page)
  })

  it('still opens on the first page, and says that the day of the meeting is not kept', async () => {
    const page = await open('/')
    await page.getByLabel('When is your meeting?').fill('2031-01-05')
    await page.getByRole('button', { name: 'Make my plan' }).click()
    await saysOnce(page)
  })
})
