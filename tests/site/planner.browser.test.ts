import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { keptOnDevice } from './kept-on-device.ts'
import { pagesOfPdf } from './pages-of-pdf.ts'
import { siteInChromium } from './site-in-chromium.ts'

const FIELDS = {
  consent: 'I signed consent for the first testing on',
  decided: 'The team decided on',
  meeting: 'The next meeting is on',
  review: 'The last yearly review was on',
  tested: 'The last testing was done on'
}

const said = (page: Page) => page.locator('main form').getByRole('status').last()

async function plan(page: Page, days: Partial<Record<keyof typeof FIELDS, string>>): Promise<void> {
  for (const [name, day] of Object.entries(days)) await page.getByLabel(FIELDS[name as keyof typeof FIELDS]).fill(day)
  await page.getByRole('button', { name: 'Make my plan' }).click()
}

/** The lines under a heading of the plan: each its day and its title. */
async function linesUnder(page: Page, heading: string): Promise<[day: string, title: string][]> {
  await page.getByRole('heading', { name: heading, exact: true }).waitFor()
  const list = page.getByRole('heading', { name: heading, exact: true }).locator('xpath=following-sibling::ol[1]')
  return list
    .locator('> li')
    .evaluateAll((lines) =>
      lines.map((line) => [line.querySelector('time')?.dateTime ?? '', line.querySelector('p')?.textContent ?? ''])
    )
}

describe('the planner', () => {
  const site = siteInChromium()
  const open = (today = '2026-12-20'): Promise<Page> =>
    site.open('/planner/', {}, (context) => context.clock.setFixedTime(`${today}T21:00:00-08:00`))

  it('counts from the days given to the days that are due, over the end of a year and a leap day', async () => {
    const page = await open()
    await plan(page, { consent: '2026-12-15', decided: '2026-12-10', meeting: '2027-01-05', tested: '2024-02-29' })
    const next = await linesUnder(page, 'What comes next')
    expect(next).toEqual(
      expect.arrayContaining([
        ['2026-12-22', 'Ask for the draft and the test reports'],
        ['2027-01-04', 'The evening before: pack your papers, then stop'],
        ['2027-01-05', 'Your meeting'],
        ['2027-02-28', 'New testing is due']
      ])
    )
    expect(next.map(([day]) => day)).toEqual(next.map(([day]) => day).sort())
    // The habit of three weeks before has passed and is left out; the day of the decision is met by the meeting.
    expect(next.map(([, title]) => title)).not.toContain('Read the invitation: the day, the time, who will come')
    expect(await page.getByText('Made on December 20, 2026.').isVisible()).toBe(true)
    expect(await keptOnDevice(page)).toEqual({})
  })

  it('counts sixty days from consent, and says that the day falls on a weekend', async () => {
    const page = await open()
    await plan(page, { consent: '2026-12-15' })
    const line = page.getByRole('listitem').filter({ hasText: 'The evaluation is due' })
    expect(await line.locator('time').getAttribute('datetime')).toBe('2027-02-13')
    expect(await line.textContent()).toContain('Sat, February 13, 2027')
    expect(await line.textContent()).toContain('This falls on a weekend. Ask for the Friday before.')
  })

  it('gives a calendar file that holds the same days', async () => {
    const page = await open()
    await plan(page, { consent: '2026-12-15', meeting: '2027-01-05', review: '2026-03-01' })
    const next = await linesUnder(page, 'What comes next')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a calendar file' }).click()
    ])
    expect(download.suggestedFilename()).toBe('iep-days.ics')
    const { events = [] } = convertIcsCalendar(undefined, readFileSync(await download.path(), 'utf8'))
    expect(events.map(({ start, summary }) => [start.date.toISOString().slice(0, 10), summary])).toEqual(next)
  })

  it('says which day it cannot use, and asks for one when there is none', async () => {
    const page = await open()
    await plan(page, {})
    await expect.poll(() => said(page).textContent()).toBe('Give at least one day, then make the plan.')
    await page.getByLabel(FIELDS.meeting).fill('2027-01-05')
    // Typed with the keys, as a date that is in no calendar cannot be filled in otherwise.
    await page.getByLabel(FIELDS.consent).focus()
    await page.keyboard.type('02312027')
    await plan(page, {})
    const sentence = `Check the day at “${FIELDS.consent}”: it must be a real day from 2000 to 2099.`
    await expect.poll(() => said(page).textContent()).toBe(sentence)
    expect(await page.getByLabel(FIELDS.consent).evaluate((field) => field === document.activeElement)).toBe(true)
    await plan(page, { consent: '0206-01-05' })
    expect(await said(page).textContent()).toBe(sentence)
    await plan(page, { consent: '2026-12-15' })
    await expect.poll(() => said(page).textContent()).toBe('')
  })

  it('takes the days off school, and says what is wrong with a break', async () => {
    const page = await open()
    await page.getByText('Days off school').click()
    const status = page.locator('details').getByRole('status')
    const add = async (first: string, last: string): Promise<void> => {
      await page.getByLabel('First day off').fill(first)
      await page.getByLabel('Last day off').fill(last)
      await page.getByRole('button', { name: 'Add days off' }).click()
    }
    await add('', '')
    await expect.poll(() => status.textContent()).toBe('Pick the first day off, then add it.')
    await add('2027-01-04', '2026-12-21')
    await expect.poll(() => status.textContent()).toContain('The last day off is before the first.')
    await add('2026-12-21', '0027-01-01')
    await expect.poll(() => status.textContent()).toContain('Check the day at “Last day off”')
    await add('2026-12-21', '2027-01-01')
    await expect.poll(() => status.textContent()).toBe('10 school days off added.')
    const added = page.getByRole('list', { name: 'Days off you added' })
    expect(await added.textContent()).toContain('December 21, 2026 to January 1, 2027')
    await added.getByRole('button', { name: /^Remove December 21/ }).click()
    await expect.poll(() => added.getByRole('listitem').count()).toBe(0)
  })

  it('keeps the days only if told so, opens with them again, and takes them away', async () => {
    const page = await open()
    await page.getByLabel('Keep these days on this device').check()
    await page.getByLabel('Your state').selectOption({ label: 'Texas' })
    await plan(page, { meeting: '2027-01-05' })
    await page.getByText('Your days are kept on this device.').waitFor()
    await page.reload()
    await page.getByText('Your meeting', { exact: true }).waitFor()
    expect(await page.getByLabel(FIELDS.meeting).inputValue()).toBe('2027-01-05')
    expect(await page.getByLabel('Your state').locator('option:checked').textContent()).toBe('Texas')
    // The lists count back from the day in the plan.
    await page.goto('/before/')
    await page.getByText('By January 4, 2027').waitFor()
    await page.goto('/planner/')
    await page.getByRole('button', { name: 'Take the kept days away' }).click()
    await page.getByText('The kept days are gone from this device.').waitFor()
    await page.reload()
    await page.waitForTimeout(300)
    expect(await page.getByLabel(FIELDS.meeting).inputValue()).toBe('')
  })

  it('is printed as a plan without its form', async () => {
    const page = await open()
    await plan(page, { meeting: '2027-01-05' })
    await page.getByText('Your meeting', { exact: true }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByLabel(FIELDS.meeting).isVisible()).toBe(false)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    const printed = pagesOfPdf(await page.pdf({ format: 'Letter', tagged: true, outline: true }))
    expect(printed.headings).toEqual(expect.arrayContaining(['Your plan', 'What comes next']))
    expect(printed.headings).not.toContain('The federal clocks')
  })

  it('reads without script: the federal clocks and where each stands in the law', async () => {
    const page = await site.open('/planner/', { javaScriptEnabled: false })
    const row = page.getByRole('row').filter({ hasText: 'The meeting to write the first IEP' })
    expect(await row.getByRole('link').getAttribute('href')).toMatch(/^https:/)
    expect(await page.getByRole('button', { name: 'Make my plan' }).isVisible()).toBe(false)
  })
})
