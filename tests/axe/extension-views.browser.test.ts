import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumWithExtension, chromiumWithExtension } from '../e2e/chromium-with-extension.ts'
import { runAxe } from './run-axe.ts'

describe.each(['light', 'dark'] as const)('axe finds nothing wrong in the extension’s views, %s', (colorScheme) => {
  let browser: ChromiumWithExtension
  beforeAll(async () => {
    browser = await chromiumWithExtension()
  })
  afterAll(() => browser?.close())

  it.each(['/popup.html', '/questions.html', '/word.html#lre', '/word.html#no-such-word'])('%s', async (path) => {
    const page = await browser.openOurPage(path)
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(400)
    expect(await runAxe(page)).toEqual([])
    await page.close()
  })

  it('/questions.html with questions in it', async () => {
    const page = await browser.openOurPage('/questions.html')
    await page.emulateMedia({ colorScheme })
    for (const text of ['Who will teach this?', 'How often will we hear how it goes?']) {
      await page.fill('textarea', text)
      await page.click('text=Add to my list')
      await page.waitForSelector(`.pi-question-text:has-text("${text}")`)
    }
    await page
      .locator('.pi-questions-list .pi-question')
      .first()
      .getByRole('button', { name: /^Delete/ })
      .click()
    await page.waitForSelector('text=Bring it back')
    expect(await runAxe(page)).toEqual([])
    await page.close()
  })
})
