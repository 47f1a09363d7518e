import { inRepository } from '@plain-iep/workbench'
import { type ServedFolder, serveFolder } from '@plain-iep/workbench/serve'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cardOnPage } from '../e2e/card-on-page.ts'
import { type ChromiumWithExtension, chromiumWithExtension, pressInPopup } from '../e2e/chromium-with-extension.ts'
import { readPaintedWords } from '../e2e/painted-words.ts'
import { type WatchingProxy, watchingProxy } from './watching-proxy.ts'

/** Pages of the site that hold every kind of island. */
const SITE_PAGES = [
  '',
  'glossary/',
  'glossary/lre/',
  'search/',
  'questions/',
  'rights/',
  'before/',
  'letters/',
  'planner/',
  'states/',
  'privacy/'
]

/** Chromium itself asks its maker who is signed in, now and then; no page and no extension is behind that. */
const BROWSERS_OWN = /^(?:https?:\/\/)?accounts\.google\.com[:/]/

describe('no request leaves this device', () => {
  let proxy: WatchingProxy
  let browser: ChromiumWithExtension
  let served: ServedFolder
  const askedByUs = (): string[] => proxy.asked.filter((asked) => !BROWSERS_OWN.test(asked))

  beforeAll(async () => {
    proxy = await watchingProxy()
    served = await serveFolder([inRepository('site/dist'), inRepository('content/drafts')])
    // Everything but the loopback address goes to the proxy, whichever part of the browser asks.
    browser = await chromiumWithExtension([`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=127.0.0.1'])
    // Chromium's own first start asks its maker a thing or two, whatever its flags say.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    proxy.asked.length = 0
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    await proxy?.close()
  })

  it('is told by the proxy of a request that does leave, so that silence means something', async () => {
    const page = await browser.context.newPage()
    await page.goto('http://plain-iep.invalid/', { waitUntil: 'commit' }).catch(() => undefined)
    expect(proxy.asked.some((asked) => asked.includes('plain-iep.invalid'))).toBe(true)
    await page.close()
    proxy.asked.length = 0
  })

  it('while a draft is checked, a card opened, a question saved and the list exported', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${served.address}portal-draft.html`)
    const popup = await browser.pressButton(page)
    await pressInPopup(popup, 'Check this page')
    await page.waitForFunction(() => (CSS.highlights.get('plain-iep-flag')?.size ?? 0) > 0)
    const card = await cardOnPage(page)
    const [word] = await page.evaluate(readPaintedWords, false)
    await page.mouse.click(word?.x ?? 0, word?.y ?? 0)
    await card.waitFor('Tap a question')
    const question = (await card.read())?.buttons[1] ?? ''
    await card.press(question.replace(/^\W+/, ''))
    await card.waitFor('Saved')
    for (const path of ['/questions.html', '/word.html#lre']) {
      const ours = await browser.openOurPage(path)
      await ours.waitForTimeout(300)
      await ours.close()
    }
    await page.close()
    expect(askedByUs()).toEqual([])
  })

  it('while the guide is read and searched', async () => {
    const page = await browser.context.newPage()
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(served.address))
        elsewhere.push(request.url())
    })
    for (const path of SITE_PAGES) {
      await page.goto(served.address + path)
      const search = page.locator('input[type="search"]').first()
      if (await search.count()) {
        await search.fill('least restrictve')
        await page.waitForTimeout(300)
      }
    }
    expect(elsewhere).toEqual([])
    expect(askedByUs()).toEqual([])
    await page.close()
  })

  it('even when one of the extension’s own pages tries', async () => {
    const ours = await browser.openOurPage('/questions.html')
    const refused = await ours.evaluate(async () => {
      const tries = [
        () => fetch('http://plain-iep.invalid/page'),
        () =>
          new Promise((_, reject) =>
            Object.assign(new Image(), { onerror: () => reject(new Error('refused')) }).setAttribute(
              'src',
              'http://plain-iep.invalid/image'
            )
          )
      ]
      const results = await Promise.allSettled(tries.map((attempt) => attempt()))
      return results.every((result) => result.status === 'rejected')
    })
    expect(refused).toBe(true)
    const worker = await browser.worker()
    expect(
      await worker.evaluate(() =>
        fetch('http://plain-iep.invalid/worker').then(
          () => 'sent',
          () => 'refused'
        )
      )
    ).toBe('refused')
    expect(askedByUs()).toEqual([])
    await ours.close()
  })
})
