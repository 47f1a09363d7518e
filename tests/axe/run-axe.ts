import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA and the rules of good practice. */
const RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  // Fetching every style sheet anew for each page is slow and finds nothing here.
  preload: false
}

/** Gives every page that a tab or context opens from now on its copy of axe: one message instead of one a page. */
export async function bringAxe(tab: Page | BrowserContext): Promise<void> {
  await tab.addInitScript(source)
}

/** Runs axe on a page; each violation comes back as one line that names the rule and the first element. */
export async function runAxe(page: Page, options: RunOptions = {}): Promise<string[]> {
  // Not a script tag: the page's own security rules would refuse it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  const { violations } = (await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: unknown): Promise<unknown> } }).axe.run(given),
    {
      ...RULES,
      ...options
    }
  )) as AxeResults
  return violations.map(
    (violation) =>
      `${violation.id}: ${violation.help} (${violation.nodes.length} ×), such as ${violation.nodes[0]?.html.slice(0, 160)}`
  )
}
