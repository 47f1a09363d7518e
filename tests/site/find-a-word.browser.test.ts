import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readWithoutScript, siteInChromium } from './site-in-chromium.ts'

const results = (page: Page) => page.getByRole('term').getByRole('link')
const addresses = (page: Page): Promise<(string | null)[]> =>
  results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))
const status = (page: Page) => page.getByRole('status')

const SPELLINGS = [
  ['least restrctive enviroment', '/glossary/lre/'],
  ['LRE', '/glossary/lre/'],
  ['prior writen notise', '/glossary/prior-written-notice/'],
  ['ocupational theropy', '/glossary/occupational-therapy/'],
  ['acomodations', '/glossary/accommodation/'],
  ['wisk v', '/glossary/wisc-v/']
] as const

describe('finding a word', () => {
  const site = siteInChromium()

  it('leads to the word however it is spelled', async () => {
    const page = await site.open('/search/')
    for (const [typed, address] of SPELLINGS) {
      await page.getByRole('searchbox', { name: 'Search' }).fill(typed)
      await expect.poll(async () => (await addresses(page)).slice(0, 3), { message: typed }).toContain(address)
    }
    await results(page)
      .nth((await addresses(page)).indexOf('/glossary/wisc-v/'))
      .click()
    await page.getByRole('heading', { level: 1, name: /WISC/ }).waitFor()
  })

  it('shows words alone on the list of words, and pages too on the search page', async () => {
    const page = await site.open('/glossary/')
    await page.getByRole('searchbox', { name: 'Find a word' }).fill('placement')
    await page.getByText(/things? found$/).waitFor()
    const words = await addresses(page)
    expect(words.every((address) => address?.startsWith('/glossary/'))).toBe(true)
    await page.goto('/search/')
    await page.getByRole('searchbox').fill('placement')
    await page.getByText(/things? found$/).waitFor()
    const all = await addresses(page)
    expect(all.some((address) => !address?.startsWith('/glossary/'))).toBe(true)
  })

  it('says what to try when nothing is found, and falls silent when the field is empty', async () => {
    const page = await site.open('/search/')
    await page.getByRole('searchbox').fill('<b>qqqqzzzz')
    await page.getByText('Nothing found for “<b>qqqqzzzz”. Try fewer letters, or another word for it.').waitFor()
    await page.getByRole('searchbox').fill('')
    await expect.poll(() => status(page).textContent()).toBe('')
    expect(await results(page).count()).toBe(0)
  })

  it('says so when the word list does not load, and finds words once it does', async () => {
    const page = await site.open('/search/')
    await page.route('**/search-index.json', (route) => route.abort())
    await page.getByRole('searchbox').fill('LRE')
    await page.getByText('The word list did not load. Check your connection and type again.').waitFor()
    await page.unroute('**/search-index.json')
    await page.getByRole('searchbox').fill('LRE ')
    await page.getByRole('searchbox').fill('LREs')
    await page.getByText(/things? found$/).waitFor()
  })

  it('lists the words of one kind', async () => {
    const page = await site.open('/glossary/')
    await page.getByRole('navigation', { name: 'By kind' }).getByRole('link', { name: 'Scores' }).click()
    await page.getByRole('heading', { level: 1, name: 'Scores' }).waitFor()
    const count = await results(page).count()
    expect(count).toBeGreaterThan(10)
    expect(await page.getByText(`${count} words`, { exact: true }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Standard score', exact: false }).first().isVisible()).toBe(true)
    await page.getByRole('navigation').getByRole('link', { name: 'Words' }).first().click()
    await page.getByRole('navigation', { name: 'By letter' }).getByRole('link', { name: 'W', exact: true }).click()
    await expect
      .poll(() =>
        page
          .getByRole('heading', { level: 2, name: 'W', exact: true })
          .evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)
      )
      .toBe(true)
  })

  it('works without script: the list holds every word, and the search page leads to it', async () => {
    const page = await site.open('/search/', { javaScriptEnabled: false })
    expect(await readWithoutScript(page)).toContain('The search needs JavaScript. Without it, use the list of words:')
    await page.locator('main noscript a').click()
    const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const count = Number.parseInt(heading.replace(',', ''), 10)
    expect(count).toBeGreaterThan(1000)
    expect(await page.getByRole('region').getByRole('listitem').getByRole('link').count()).toBe(count)
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  })
})
