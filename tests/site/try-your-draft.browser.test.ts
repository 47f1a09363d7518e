import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keptOnDevice } from './kept-on-device.ts'
import { readWithoutScript, siteInChromium } from './site-in-chromium.ts'

const DRAFT =
  'Placement: the LRE for Maya is the resource room.\n\nShe gets OT twice a week. Prior written notice was sent.'

const said = (page: Page) => page.locator('main').getByRole('status').first()
const field = (page: Page) => page.getByLabel('Your text')
/** The words of the text that lead to what they mean. */
const marks = (page: Page) => page.locator('main a[href^="#word-"]').allTextContents()

async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .getByLabel('Or open a file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

/** Drops a file on the page, as from a folder of the device. */
async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const dropped = await page.evaluateHandle(
    ({ name, content }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], name))
      return transfer
    },
    { name, content }
  )
  await field(page).dispatchEvent('dragover', { dataTransfer: dropped })
  await field(page).dispatchEvent('drop', { dataTransfer: dropped })
}

describe('a piece of the parent’s own draft', () => {
  const site = siteInChromium()

  it('is marked, and each word is listed with its meaning and a link to its page', async () => {
    const page = await site.open('/try/')
    await field(page).fill(DRAFT)
    await page.getByRole('button', { name: 'Find the words' }).click()
    await page.getByText(/^We found \d+ words\.$/).waitFor()
    expect(await marks(page)).toEqual(expect.arrayContaining(['LRE', 'OT', 'Prior written notice']))
    const names = page.getByRole('heading', { level: 3 })
    expect(await said(page).textContent()).toBe(`We found ${await names.count()} words.`)
    const places = await names.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(places).toHaveLength(await names.count())
    await page.getByRole('link', { name: 'LRE', exact: true }).click()
    expect(new URL(page.url()).hash).toBe('#word-lre')
    await page
      .getByRole('heading', { level: 3, name: /least restrictive environment/i })
      .getByRole('link')
      .click()
    await page.getByRole('heading', { level: 1, name: /least restrictive environment/i }).waitFor()
    // What was pasted is kept nowhere.
    expect(await keptOnDevice(page)).toEqual({})
  })

  it('gives a question that is saved with the sentence it is about', async () => {
    const page = await site.open('/try/')
    await field(page).fill(DRAFT)
    await page.getByRole('button', { name: 'Find the words' }).click()
    await page.getByRole('button', { name: /^Save for my meeting ?: least restrictive/i }).click()
    await page.getByRole('button', { name: /^✓ Saved/ }).waitFor()
    await page.goto('/questions/')
    const list = page.getByRole('list', { name: 'My questions' })
    await list.getByText('Placement: the LRE for Maya is the resource room.').waitFor()
    expect(await list.getByRole('listitem').count()).toBe(1)
  })

  it.each([
    ['draft.txt', DRAFT],
    [
      'portal.html',
      `<!doctype html><title>x</title><h2>LRE</h2>${DRAFT.replace(/(.+)/g, '<p>$1</p>')}<script>9</script>`
    ]
  ])('is read from the file %s, opened or dropped', async (name, content) => {
    const page = await site.open('/try/')
    await openFile(page, name, content)
    await page.getByText(/^We found \d+ words\.$/).waitFor()
    expect(await field(page).inputValue()).toContain('She gets OT twice a week. Prior written notice was sent.')
    expect(await field(page).inputValue()).not.toMatch(/<p>|9/)
    const opened = await marks(page)
    expect(opened).toEqual(expect.arrayContaining(['LRE', 'OT', 'Prior written notice']))
    await page.getByRole('button', { name: 'Clear it' }).click()
    await expect.poll(() => marks(page)).toEqual([])
    expect(await field(page).inputValue()).toBe('')
    await dropFile(page, name, content)
    await expect.poll(() => marks(page)).toEqual(opened)
  })

  it('is refused in one sentence when the file is a PDF, a Word file, a picture, or empty', async () => {
    const page = await site.open('/try/')
    const refusals: [string, string | Buffer, string][] = [
      ['draft.pdf', '%PDF-1.7\n%âãÏÓ', 'This is a PDF, so open it, copy a part and paste it here.'],
      ['draft.docx', 'PK\u0003\u0004…', 'This is a Word file, so open it, copy a part and paste it here.'],
      [
        'scan.png',
        Buffer.from([137, 80, 78, 71, 0, 0]),
        'We cannot read this file, so open it, copy a part and paste it here.'
      ],
      ['empty.txt', '', 'There are no words in this file, so try another one.']
    ]
    for (const [name, content, sentence] of refusals) {
      await openFile(page, name, content)
      await expect.poll(() => said(page).textContent(), { message: name }).toBe(sentence)
    }
    await dropFile(page, 'draft.pdf', '%PDF-1.7')
    await expect.poll(() => said(page).textContent()).toBe(refusals[0]?.[2])
    expect(page.url()).toMatch(/\/try\/$/)
  })

  it('asks for text when there is none, and for a part when there are 2 MB of it', async () => {
    const page = await site.open('/try/')
    await page.getByRole('button', { name: 'Find the words' }).click()
    expect(await said(page).textContent()).toBe('Paste some text first.')
    const long = 'The LRE is the resource room. '.repeat(70_000)
    const tooLong = 'This text is too long, so paste one part of the draft at a time.'
    await field(page).evaluate((box, text) => {
      ;(box as HTMLTextAreaElement).value = text
    }, long)
    await page.getByRole('button', { name: 'Find the words' }).click()
    expect(await said(page).textContent()).toBe(tooLong)
    await page.getByRole('button', { name: 'Clear it' }).click()
    await expect.poll(() => said(page).textContent()).toBe('')
    await openFile(page, 'long.txt', long)
    await expect.poll(() => said(page).textContent()).toBe(tooLong)
  })

  it('reads the longest text there may be', async () => {
    const page = await site.open('/try/')
    await openFile(page, 'long.txt', `${DRAFT}\n\n`.repeat(1740))
    await page.getByText(/^We found \d+ words\.$/).waitFor({ timeout: 20_000 })
    expect((await marks(page)).filter((mark) => mark === 'LRE')).toHaveLength(1740)
  })

  it('says so when nothing is found, and points to the word list without script', async () => {
    const page = await site.open('/try/')
    await field(page).fill('The cat sat.')
    await page.getByRole('button', { name: 'Find the words' }).click()
    await page.getByText('We found none of our words in this text.').waitFor()
    const plain = await site.open('/try/', { javaScriptEnabled: false })
    expect(await readWithoutScript(plain)).toContain('This page needs JavaScript to read your text.')
    expect(await plain.getByLabel('Your text').isVisible()).toBe(false)
  })
})
