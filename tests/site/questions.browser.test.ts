import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readWithoutScript, siteInChromium } from './site-in-chromium.ts'

const list = (page: Page) => page.getByRole('list', { name: 'My questions' })
/** The questions of the list as they stand, with their answers' room and buttons left out. */
const inOrder = (page: Page): Promise<string[]> =>
  list(page).getByRole('heading').or(list(page).locator('.pi-question-text')).allTextContents()
const item = (page: Page, text: string) => list(page).getByRole('listitem').filter({ hasText: text })

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Write your own question').fill(text)
  await page.getByRole('button', { name: 'Add to my list' }).click()
  await list(page).getByText(text).waitFor()
}

describe('the question bank', () => {
  const site = siteInChromium()
  const shown = (page: Page) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') })
      .filter({ visible: true })

  it('shows what fits the parent’s choice, says how many, and keeps the choice in the address', async () => {
    const page = await site.open('/questions/bank/')
    const count = page.getByText(/^\d+ questions?$/)
    const all = Number.parseInt((await count.textContent()) ?? '', 10)
    expect(await shown(page).count()).toBe(all)
    await page.getByLabel('About').selectOption({ label: 'Goals' })
    await page.getByLabel('Just the ones to ask every time').check()
    await expect.poll(() => shown(page).count()).toBeLessThan(all / 10)
    expect(await count.textContent()).toBe(`${await shown(page).count()} questions`)
    expect(await page.getByRole('heading', { level: 2 }).filter({ visible: true }).allTextContents()).toContain('Goals')
    await page.reload()
    expect(await page.getByLabel('About').locator('option:checked').textContent()).toBe('Goals')
    await page.getByLabel('For whom').selectOption({ label: 'Therapist' })
    await page.getByText('No question fits all of that. Pick fewer things, or show them all.').waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => shown(page).count()).toBe(all)
  })

  it('saves a question, shows that it is in the list, and takes it out and back', async () => {
    const page = await site.open('/questions/bank/?part=goals')
    const first = shown(page).first()
    const text = (await first.locator('[data-ask]').allTextContents()).join(' ')
    await first.getByRole('button', { name: 'Add to my list' }).click()
    await page.getByText('Saved to your list.').waitFor()
    expect(await first.getByText('✓ In your list').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'See my list' }).click()
    await item(page, text).waitFor()
    await page.goBack()
    await first.getByText('✓ In your list').waitFor()
    await first.getByRole('button', { name: 'Take it out' }).click()
    await page.getByText('Taken out. Tap “Add to my list” to bring it back.').waitFor()
    expect(await first.getByText('✓ In your list').isVisible()).toBe(false)
    await first.getByRole('button', { name: 'Add to my list' }).click()
    await first.getByText('✓ In your list').waitFor()
  })

  it('reads without script as one long list', async () => {
    const page = await site.open('/questions/bank/', { javaScriptEnabled: false })
    expect(await page.getByText('How will you measure this goal, and how often?').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Add to my list' }).count()).toBe(0)
  })
})

describe('my questions', () => {
  const site = siteInChromium()

  it('are written, edited, put in order, ranked, deleted and brought back, and stay so', async () => {
    const page = await site.open('/questions/')
    await page.getByText('No questions yet').waitFor()
    for (const text of ['Who will read with her?', 'When is the bus?', 'What is the goal?']) await write(page, text)
    await item(page, 'When is the bus?')
      .getByRole('button', { name: /^Move up/ })
      .click()
    await page.getByText('Now number 1 of 3.').waitFor()
    await item(page, 'What is the goal?').getByRole('button', { name: /^Edit/ }).click()
    await page.getByLabel('Your question').fill('What is the reading goal?')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await item(page, 'Who will read with her?').getByRole('button', { name: 'Make it a must-ask' }).click()
    await item(page, 'Who will read with her?').getByText('Must ask', { exact: true }).waitFor()
    await item(page, 'When is the bus?')
      .getByRole('button', { name: /^Delete/ })
      .click()
    await page.getByText('Question deleted.').waitFor()
    await expect.poll(() => inOrder(page)).toEqual(['Who will read with her?', 'What is the reading goal?'])
    await page.getByRole('button', { name: 'Bring it back' }).click()
    const all = ['When is the bus?', 'Who will read with her?', 'What is the reading goal?']
    await expect.poll(() => inOrder(page)).toEqual(all)
    await page.reload()
    await expect.poll(() => inOrder(page)).toEqual(all)
    await page.getByText('3 questions', { exact: true }).waitFor()
  })

  it('are not doubled, and an empty one is refused in one sentence', async () => {
    const page = await site.open('/questions/')
    await write(page, 'When is the bus?')
    await page.getByLabel('Write your own question').fill('When is the bus?')
    await page.getByRole('button', { name: 'Add to my list' }).click()
    await page.getByText('That one is in your list now. We did not add it twice.').waitFor()
    await page.getByLabel('Write your own question').fill('   ')
    await page.getByRole('button', { name: 'Add to my list' }).click()
    const error = page.getByRole('alert')
    await error.waitFor()
    expect(await error.count()).toBe(1)
    expect(await inOrder(page)).toEqual(['When is the bus?'])
  })

  it('are taken along as text, and come back from a backup on another device', async () => {
    const page = await site.open('/questions/')
    await write(page, 'Who will read with “Maya”?')
    await write(page, '=SUM(A1)')
    const take = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click()
      ])
      return readFileSync(await download.path(), 'utf8')
    }
    expect(await take('Plain text')).toMatch(
      /\[ \] Who will read with “Maya”\?[\s\S]*=SUM\(A1\)[\s\S]*How will we track success\?/
    )
    expect(await take('Markdown')).toContain('Who will read with “Maya”?')
    // A table program would work out a cell that begins with "=".
    expect(await take('Table (CSV)')).not.toMatch(/(^|,|")=SUM/m)
    const backup = await take('Save a backup file')
    const other = await site.open('/questions/')
    await other
      .getByLabel(/^Bring back from a backup file/)
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(backup) })
    await other.getByText(/^Your backup is in\. New: \d+\./).waitFor()
    await expect.poll(() => inOrder(other)).toEqual(['Who will read with “Maya”?', '=SUM(A1)'])
    await other.getByRole('button', { name: 'Delete everything' }).click()
    await other.getByRole('button', { name: 'Yes, delete it all' }).click()
    await other.getByText('All of it is deleted from this device.').waitFor()
    await other.getByText('No questions yet').waitFor()
  })

  it('are saved from a word’s page, and told apart from those saved before', async () => {
    const page = await site.open('/glossary/lre/')
    const first = page.getByRole('button', { name: 'Save for my meeting' }).first()
    await first.click()
    await page.getByRole('button', { name: '✓ Saved' }).waitFor()
    await page.reload()
    await first.click()
    await page.getByRole('button', { name: '✓ Already in your list' }).waitFor()
    await page.getByRole('link', { name: 'See my questions' }).click()
    await expect.poll(() => list(page).getByRole('listitem').count()).toBe(1)
  })

  it('need script, and say so', async () => {
    const page = await site.open('/questions/', { javaScriptEnabled: false })
    expect(await readWithoutScript(page)).toContain('Your saved questions need JavaScript.')
  })
})
