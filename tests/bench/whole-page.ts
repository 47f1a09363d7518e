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
const CHANGING_MS = 3000
const STYLE =
  '::highlight(plain-iep-flag), ::highlight(floor) { text-decoration: underline dotted 2px #b36b00; background: rgb(245 170 30 / 0.14) }'

const { fewPack } = await packFiles()
const few = compilePack(
  loadGlossary('en').filter((term) => term.level === 'few'),
  'en',
  'sure'
)
const forms = [...few.owners.keys()].filter((form) => form.length > 2).sort((one, two) => two.length - one.length)
const source = `(?<![\\p{L}\\p{N}])(?:${forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+')).join('|')})(?![\\p{L}\\p{N}])`
const script = await bundleForPage(inRepository('tests/bench/in-page.ts'))
const browser = await chromium.launch({ executablePath: findBrowser('chromium') as string, args: ['--no-sandbox'] })

type Way = 'ours' | 'floor' | 'markJs' | 'nothing'
interface Run extends Timing {
  /** The longest task in milliseconds while the page is marked, and while it changes afterwards; 0 for none above 50. */
  longest: number
  longestChanging: number
}

/** Marks a fresh page in one way; then lets it change for so many milliseconds. */
async function run(way: Way, slowdown = 1, changing = 0): Promise<Run> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  await page.setContent(makeHugePage(LENGTH))
  await page.addStyleTag({ content: STYLE })
  await page.addScriptTag({ content: script })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  // Handing the forms over is the tool's work, not ours: it is done and over before the clock starts.
  await page.evaluate((given) => Object.assign(globalThis, { given }), way === 'ours' ? fewPack : source)
  await page.waitForTimeout(200)
  const timing = await page.evaluate(
    async ({ way, changing }) => {
      const pause = (lasting: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, lasting))
      await pause(50)
      let longest = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration)
      }).observe({ entryTypes: ['longtask'] })
      const { bench, given } = globalThis as unknown as { bench: typeof import('./in-page.ts'); given: never }
      const result = await bench[way](given)
      await pause(100)
      const whileMarking = longest
      longest = 0
      if (changing > 0) {
        await bench.changePage(changing)
        await pause(1500)
      }
      return { ...result, longest: whileMarking, longestChanging: longest }
    },
    { way, changing }
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
  const runs: Run[] = []
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
for (const way of ['ours', 'nothing'] as const) {
  const runs: Run[] = []
  for (let round = 0; round < ROUNDS; round++) runs.push(await run(way, 4, CHANGING_MS))
  const [marking, changing] = [runs.map(({ longest }) => longest), runs.map(({ longestChanging }) => longestChanging)]
  console.log(
    `${way} at a quarter of the speed: longest task ${median(marking).toFixed(0)} ms, ` +
      `${median(changing).toFixed(0)} ms while 1,000 nodes a second change (0 means none above 50)`
  )
}
await browser.close()
