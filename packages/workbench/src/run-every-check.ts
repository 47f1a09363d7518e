// `npm test`: every check there is, in the order that fails soonest. The last line counts them.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { installBrowsers } from './browsers/install-browsers.ts'
import { inRepository } from './repository-root.ts'
import { runStep } from './run-step.ts'

interface Counted {
  numPassedTests: number
  numFailedTests: number
  numFailedTestSuites: number
}

let passed = 0
let failed = 0

/** A check that passes or fails as a whole. */
async function check(title: string, command: string, args: string[]): Promise<boolean> {
  const { ok } = await runStep(title, command, args)
  if (ok) passed++
  else failed++
  return ok
}

/** A run of Vitest: its tests are counted one by one. */
async function tests(title: string, project: string): Promise<void> {
  const report = inRepository(`.cache/${project}.json`)
  mkdirSync(inRepository('.cache'), { recursive: true })
  rmSync(report, { force: true })
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`
  ]
  const { ok } = await runStep(title, 'vitest', args)
  if (!existsSync(report)) {
    failed++
    return
  }
  const counted = JSON.parse(readFileSync(report, 'utf8')) as Counted
  passed += counted.numPassedTests
  failed += counted.numFailedTests
  // A file that broke before its first test counts too.
  if (!ok && counted.numFailedTests === 0) failed += Math.max(1, counted.numFailedTestSuites)
}

const started = performance.now()
try {
  const found = installBrowsers()
  console.log(`Browsers: ${found.chromium}, ${found.firefox}`)
  await check('formatting and linting', 'biome', ['ci', '.'])
  const built =
    (await check('compiling the glossary', 'node', ['packages/workbench/src/build-packs.ts'])) &&
    (await check('building the extension for Chrome', 'wxt', ['build', 'extension', '-b', 'chrome'])) &&
    (await check('building the extension for Firefox', 'wxt', ['build', 'extension', '-b', 'firefox'])) &&
    (await check('building the site', 'npm', ['run', 'build', '--workspace', 'site']))
  await check('types', 'tsc', ['--noEmit'])
  await check('types of the site', 'npm', ['run', 'types', '--workspace', 'site'])
  await tests('unit tests', 'unit')
  await check('quality of the finder', 'node', ['packages/jargon/quality/report.ts', '--floor'])
  if (built) await tests('tests in Chromium and Firefox', 'browser')
  else failed++
} catch (error) {
  console.error((error as Error).message)
  failed++
}
console.log(`Took ${Math.round((performance.now() - started) / 1000)} s.`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
