// `npm run bench`, second half: a whole page flagged by us, by the bare floor, and by mark.js; same page, same forms, one run.

import { loadGlossary } from '@plain-iep/content'
import { compilePack } from '@plain-iep/jargon/compile'
import { inRepository } from '@plain-iep/workbench'
import { findBrowser } from '@plain-iep/workbench/browsers'
import { packFiles } from '@plain-iep/workbench/packs'
import { chromium } from 'playwright-core'
import { bundleForPage } from '../page-flags/bundle-for-page.ts'
import { makeHugePage } from '../pages/make-huge-page.ts'
import type { Timing } from './in-page.ts'

const LENGTH = 300_000
const ROUNDS = 5
const STYLE =
  '::highlight(plain-iep-flag), ::highlight(floor) { text-decoration: underline dotted 2px #b36b00; background: rgb(245 170 30 / 0.14) }'

const { fewPack } = await packFiles()
const few = compilePack(
  loadGlossary('en').filter((term) => term.level === 'few'),
  'en'
)
const forms = [...few.owners.keys()].filter((form) => form.length > 2).sort((one, two) => two.length - one.length)
const source = `(?<![\\p{L}\\p{N}])(?:${forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+')).join('|')})(?![\\p{L}\\p{N}])`
const script = await bundleForPage(inRepository('tests/bench/in-page.ts'))
const browser = await chromium.launch({ executablePath: findBrowser('chromium') as string, args: ['--no-sandbox'] })

async function run(way: 'ours' | 'floor' | 'markJs', slowdown = 1): Promise<Timing & { longest: number }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  await page.setContent(makeHugePage(LENGTH))
  await page.addStyleTag({ content: STYLE })
  await page.addScriptTag({ content: script })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const timing = await page.evaluate(
    async ({ way, source, fewPack }) => {
      let longest = 0
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration)
      })
      observer.observe({ entryTypes: ['longtask'] })
      const ways = (globalThis as unknown as { bench: Record<string, (given: unknown) => Promise<Timing>> }).bench
      const result = await (ways[way] as (given: unknown) => Promise<Timing>)(way === 'ours' ? fewPack : source)
      await new Promise((resolve) => setTimeout(resolve, 100))
      return { ...result, longest }
    },
    { way, source, fewPack }
  )
  await page.close()
  return timing
}

function median(values: number[]): number {
  return [...values].sort((one, two) => one - two)[values.length >> 1] as number
}

console.log(`${LENGTH} characters, ${forms.length} forms of level few, Chromium ${browser.version()}`)
console.log(
  'way'.padEnd(12),
  'script ms'.padStart(10),
  'painted ms'.padStart(11),
  'longest task'.padStart(13),
  'marks'.padStart(7),
  '× floor'.padStart(8)
)
let floorPainted = 0
for (const way of ['floor', 'ours', 'markJs'] as const) {
  const runs: (Timing & { longest: number })[] = []
  for (let round = 0; round < ROUNDS; round++) runs.push(await run(way))
  const painted = median(runs.map((timing) => timing.painted))
  if (way === 'floor') floorPainted = painted
  console.log(
    way.padEnd(12),
    median(runs.map((timing) => timing.script))
      .toFixed(1)
      .padStart(10),
    painted.toFixed(1).padStart(11),
    median(runs.map((timing) => timing.longest))
      .toFixed(0)
      .padStart(13),
    String(runs[0]?.marks).padStart(7),
    (painted / floorPainted).toFixed(2).padStart(8)
  )
}
const slow = await run('ours', 4)
console.log(`ours at a quarter of the speed: longest task ${slow.longest.toFixed(0)} ms (0 means none above 50)`)
await browser.close()
