import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keptOnDevice } from './kept-on-device.ts'
import { readWithoutScript, siteInChromium } from './site-in-chromium.ts'

const LETTER = '/letters/evaluate-my-child/'
const TYPED = {
  'Your child’s name': 'Maya & Co <b>',
  Grade: 'third grade',
  School: 'Oak Street School',
  'Who you are writing to': 'Ms. Ortiz',
  'Your name': 'Dana Reed',
  'What is hard for your child': 'Reading aloud.\nSpelling.',
  'What your child does well': 'telling stories'
}

const letter = (page: Page) => page.getByRole('region', { name: 'Your letter' })
const read = async (page: Page): Promise<string> =>
  (await letter(page).getByRole('paragraph').allInnerTexts()).join('\n').replace(/\u00a0/g, ' ')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

async function fillIn(page: Page): Promise<void> {
  for (const [label, text] of Object.entries(TYPED)) await page.getByLabel(label, { exact: true }).fill(text)
}

describe('a letter', () => {
  const site = siteInChromium()

  it('shows its blanks by name, and fills each as the parent types', async () => {
    const page = await site.open(LETTER, {}, (context) => context.clock.setFixedTime('2026-12-31T20:00:00-08:00'))
    expect(await read(page)).toContain('My child is good at What your child does well.')
    expect(await read(page)).toContain('left out until you fill it in')
    await fillIn(page)
    const filled = await read(page)
    expect(filled).toContain('I want to know if Maya & Co <b> has a disability')
    expect(filled).toContain('Reading aloud.\nSpelling.')
    // The parent's own day, which is next year already in much of the world.
    expect(filled).toContain('December 31, 2026')
    expect(filled).not.toContain('Your child’s name')
    await page.getByLabel('What has been tried').fill('A small group')
    expect(await read(page)).toContain('This has been tried: A small group')
  })

  it('is copied as plain text, with a word about what is still empty', async () => {
    const page = await site.open(LETTER, { permissions: ['clipboard-read', 'clipboard-write'] })
    await fillIn(page)
    await page.getByLabel('Grade', { exact: true }).fill('')
    await button(page, 'Copy the letter').click()
    await page.getByText('Copied. Paste it where you want it. Still empty: Grade.').waitFor()
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).replace(/\r\n/g, '\n')
    expect(copied).toContain('Dear Ms. Ortiz,\n\nI am asking for a full evaluation of my child, Maya & Co <b>.')
    expect(copied).toContain('Reading aloud.\nSpelling.')
    expect(copied).not.toContain('This has been tried')
  })

  it('says what to do when the browser does not copy', async () => {
    const page = await site.open(LETTER)
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await button(page, 'Copy the letter').click()
    await page.getByText('This browser did not let us copy. Mark the letter and copy it by hand.').waitFor()
  })

  it('is saved as a Word file that holds its words', async () => {
    const page = await site.open(LETTER)
    await fillIn(page)
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Word file').click()])
    expect(download.suggestedFilename()).toBe('evaluate-my-child.docx')
    const files = unzipSync(readFileSync(await download.path()))
    const document = strFromU8(files['word/document.xml'] as Uint8Array)
    const words = document.replace(/<[^>]+>/g, '')
    expect(words).toContain('my child, Maya &amp; Co &lt;b&gt;.')
    expect(words).toContain('Reading aloud.')
    expect(words).not.toContain('This has been tried')
    await page.getByText('The Word file is in your downloads.').waitFor()
    expect(Object.keys(files)).toContain('[Content_Types].xml')
  })

  it('keeps nothing until the parent wants it, then all but the date, and forgets when told', async () => {
    const page = await site.open(LETTER)
    await fillIn(page)
    await page.waitForTimeout(600)
    expect(await keptOnDevice(page)).toEqual({})
    await page.reload()
    expect(await page.getByLabel('Grade', { exact: true }).inputValue()).toBe('')
    await fillIn(page)
    await page.getByLabel('Date of the letter').fill('2026-01-05')
    await page.getByLabel('Keep what I typed on this device').check()
    await page.getByText('Kept on this device.').waitFor()
    expect(await keptOnDevice(page)).toMatchObject({ letters: 1 })
    await page.reload()
    await expect.poll(() => page.getByLabel('Grade', { exact: true }).inputValue()).toBe('third grade')
    expect(await page.getByLabel('Date of the letter').inputValue()).not.toBe('2026-01-05')
    expect(await page.getByLabel('Keep what I typed on this device').isChecked()).toBe(true)
    await button(page, 'Forget what I typed').click()
    await page.getByText('Forgotten.').waitFor()
    expect(await keptOnDevice(page)).not.toHaveProperty('letters')
    expect(await page.getByLabel('Grade', { exact: true }).inputValue()).toBe('')
    await button(page, 'Bring it back').click()
    expect(await page.getByLabel('Grade', { exact: true }).inputValue()).toBe('third grade')
  })

  it('is printed alone, and by hand with all its blanks', async () => {
    const page = await site.open(LETTER, {}, (context) =>
      context.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '')
      })
    )
    await page.emulateMedia({ media: 'print' })
    expect(await read(page)).toContain('This has been tried')
    await page.emulateMedia({ media: 'screen' })
    await fillIn(page)
    await button(page, 'Print').click()
    expect(await page.locator('html').getAttribute('data-printed')).toBe('')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Fill in the blanks').isVisible()).toBe(false)
    expect(await page.getByText('What happens next').isVisible()).toBe(false)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    expect(await letter(page).getByText('This has been tried').isVisible()).toBe(false)
    expect(await letter(page).getByText('Reading aloud.').isVisible()).toBe(true)
  })

  it('reads without script, with its blanks to fill in by hand', async () => {
    const page = await site.open(LETTER, { javaScriptEnabled: false })
    expect(await readWithoutScript(page)).toBe('Print this page, and fill in the blanks by hand.')
    expect(await button(page, 'Copy the letter').isVisible()).toBe(false)
    expect(await letter(page).getByText('I am asking for a full evaluation').isVisible()).toBe(true)
  })
})
