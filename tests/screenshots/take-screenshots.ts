// `npm run screenshots`: every kind of page and every extension view, from the real build, at three widths, light and
// dark, and as a printed PDF, into .screenshots/ (which git ignores).
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inRepository } from '@plain-iep/workbench'
import { serveFolder } from '@plain-iep/workbench/serve'
import type { Page } from 'playwright-core'
import { chromiumWithExtension, pressInPopup } from '../e2e/chromium-with-extension.ts'
import { readPaintedWords } from '../e2e/painted-words.ts'
import { SITE_KINDS } from './site-kinds.ts'

const FOLDER = inRepository('.screenshots')
const WIDTHS = [360, 768, 1280] as const
const SCHEMES = ['light', 'dark'] as const

function slug(path: string): string {
  return path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home'
}

async function shoot(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 900 })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(FOLDER, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: 'light', media: 'print' })
  await page.pdf({ path: join(FOLDER, `${name}-print.pdf`), format: 'Letter', printBackground: false })
  await page.emulateMedia({ media: null })
}

if (
  !existsSync(inRepository('site/dist/index.html')) ||
  !existsSync(inRepository('extension/.output/chrome-mv3/manifest.json'))
) {
  console.error('Build first: npm run build')
  process.exit(1)
}
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
const served = await serveFolder([inRepository('site/dist'), inRepository('content/drafts')])
const browser = await chromiumWithExtension()
try {
  const page = await browser.context.newPage()
  for (const path of SITE_KINDS) {
    const answer = await page.goto(served.address + path)
    if (path !== 'no-such-page/' && !answer?.ok()) throw new Error(`${path} is not there: ${answer?.status()}`)
    await shoot(page, `site-${slug(path)}`)
    console.log(path || '/')
  }
  for (const view of ['popup.html', 'questions.html', 'word.html#lre']) {
    const ours = await browser.openOurPage(`/${view}`)
    if (view === 'questions.html') {
      await ours.fill('textarea', 'What help have we tried in the regular class, and how did it go?')
      await ours.click('text=Add to my list')
      await ours.waitForSelector('.pi-questions-list .pi-question-text')
    }
    await ours.waitForTimeout(300)
    await shoot(ours, `extension-${slug(view)}`)
    await ours.close()
  }
  const draft = await browser.context.newPage()
  await draft.goto(`${served.address}portal-draft.html`)
  const popup = await browser.pressButton(draft)
  await popup.waitForFunction(() => document.body.textContent?.includes('Check this page'))
  await popup.screenshot({ path: join(FOLDER, 'extension-popup-off.png') })
  await pressInPopup(popup, 'Check this page')
  await popup.waitForFunction(() => document.body.textContent?.includes('explained'))
  await popup.screenshot({ path: join(FOLDER, 'extension-popup-on.png') })
  await draft.waitForTimeout(800)
  for (const width of WIDTHS) {
    await draft.setViewportSize({ width, height: 800 })
    await draft.evaluate(() => scrollTo(0, 0))
    const [word] = await draft.evaluate(readPaintedWords, false)
    await draft.mouse.click(word?.x ?? 0, word?.y ?? 0)
    await draft.waitForTimeout(500)
    await draft.screenshot({ path: join(FOLDER, `extension-card-${width}.png`) })
    await draft.keyboard.press('Escape')
  }
  console.log(`Written to ${FOLDER}`)
} finally {
  await browser.close()
  await served.close()
}
