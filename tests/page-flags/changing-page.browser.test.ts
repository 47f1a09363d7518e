import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlaggingBrowser, flaggingBrowser } from './flagging-browser.ts'
import type { Harness } from './harness.ts'
import { applyEdit, randomEdits } from './random-edits.ts'

declare const harness: Harness

const PAGE =
  '<!doctype html><html lang="en"><body><h1>Draft</h1><p>The IEP team reviewed FAPE, LRE and prior written notice for the student.</p><div id="room"><p>The IEP team met.</p></div></body></html>'
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const EDITS = 40

describe('a page that changes', () => {
  let browser: FlaggingBrowser

  beforeAll(async () => {
    browser = await flaggingBrowser()
  })
  afterAll(() => browser?.close())

  it.concurrent.each(SEEDS)('after random edits of seed %i the flags are those of a fresh reading', async (seed) => {
    const page = await browser.open(PAGE)
    const edits = randomEdits(seed, EDITS)
    for (const [index, edit] of edits.entries()) {
      await page.evaluate(applyEdit, edit)
      // Bursts of changes and single ones take different ways through the code.
      if (index % 5 === 4) await page.evaluate(() => harness.settled())
    }
    await page.evaluate(() => harness.settled(1200))
    const [painted, fresh] = await page.evaluate(() => [harness.painted(), harness.fresh()] as const)
    expect({ seed, edits, painted }).toEqual({ seed, edits, painted: fresh })
    await page.close()
  })

  it('treats a phrase broken by tags as one and never goes across cells', async () => {
    const page = await browser.open(
      '<!doctype html><body><p>IEP, FAPE and PWN for the student: <b>least</b> <i>restric<u>tive</u></i> environment</p><table><tr><td>least restrictive</td><td>environment</td></tr></table>'
    )
    const painted = await page.evaluate(() => harness.painted())
    expect(painted.filter((entry) => entry.endsWith('→ lre'))).toEqual(['least restrictive environment → lre'])
    await page.close()
  })

  it('reads open shadow roots, and what is put into them later', async () => {
    const page = await browser.open(
      '<!doctype html><body><p>IEP, FAPE and PWN for the student.</p><div id="host"></div>'
    )
    await page.evaluate(() => {
      const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' })
      root.innerHTML = '<p>The LRE is here.</p>'
      document.body.append(document.createElement('hr'))
      document.getElementById('host')?.append('x')
    })
    await page.evaluate(() => harness.settled())
    expect(await page.evaluate(() => harness.painted())).toContain('LRE → lre')
    await page.close()
  })

  it('does not read what a parent types, nor code, nor what the page hides', async () => {
    const page = await browser.open(
      '<!doctype html><body><p>IEP, FAPE and PWN for the student.</p><textarea>LRE</textarea><div contenteditable>LRE</div><code>LRE</code><p hidden>LRE</p><script>"LRE"</scr' +
        'ipt>'
    )
    expect((await page.evaluate(() => harness.painted())).filter((entry) => entry.startsWith('LRE'))).toEqual([])
    await page.close()
  })

  it('leaves no trace when it is stopped', async () => {
    const page = await browser.open(PAGE)
    await page.evaluate(() => harness.stop())
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([])
    await page.close()
  })
})
