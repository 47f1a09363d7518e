import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { BROWSER_VARIABLES, type BrowserName, findBrowser } from './find-browsers.ts'

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

function run(command: string, args: string[]): boolean {
  return (
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    }).status === 0
  )
}

function installOnDebian(missing: readonly BrowserName[]): void {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return
  console.log(`Installing ${missing.join(' and ')} with apt-get; this takes a minute or two.`)
  if (run('apt-get', ['update', '-qq']))
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.map((name) => DEBIAN_PACKAGES[name])])
}

function installChromiumWithPlaywright(): void {
  console.log('Fetching Chromium with Playwright; this takes a minute or two.')
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
}

/**
 * Finds the browsers the tests need and installs what is missing. Throws one sentence that says what to do when a
 * browser can neither be found nor installed.
 */
export function installBrowsers(): Record<BrowserName, string> {
  const names: BrowserName[] = ['chromium', 'firefox']
  const missing = names.filter((name) => !findBrowser(name))
  if (missing.length > 0) installOnDebian(missing)
  if (!findBrowser('chromium')) installChromiumWithPlaywright()
  const found = { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') }
  for (const name of names) {
    if (!found[name])
      throw new Error(
        `${name} was not found and could not be installed: install it, or set ${BROWSER_VARIABLES[name]} to its path, and run this again.`
      )
  }
  return found as Record<BrowserName, string>
}
