import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

/** Environment variables that name a browser to use before any other. */
export const BROWSER_VARIABLES = { chromium: 'PLAIN_IEP_CHROMIUM', firefox: 'PLAIN_IEP_FIREFOX' } as const

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'chrome', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox']
}

const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']
}

function onPath(command: string): string | undefined {
  const ending = process.platform === 'win32' ? '.exe' : ''
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command + ending))
    .find((path) => existsSync(path))
}

/** Playwright keeps its own builds here; a system Chrome is of no use, for it no longer loads unpacked extensions. */
function playwrightBuild(name: BrowserName): string | undefined {
  if (name === 'firefox') return undefined
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    (process.platform === 'darwin'
      ? join(homedir(), 'Library/Caches/ms-playwright')
      : process.platform === 'win32'
        ? join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright')
        : join(homedir(), '.cache/ms-playwright'))
  if (!existsSync(cache)) return undefined
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe'
  ]
  for (const folder of readdirSync(cache)
    .filter((entry) => /^chromium-\d+$/.test(entry))
    .sort()
    .reverse()) {
    const found = inside.map((path) => join(cache, folder, path)).find((path) => existsSync(path))
    if (found) return found
  }
  return undefined
}

/** Path of a browser that can run the tests: named by a variable, on the PATH, in its usual place, or Playwright's own. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[BROWSER_VARIABLES[name]]
  if (named && existsSync(named)) return named
  for (const command of COMMANDS[name]) {
    const found = onPath(command)
    if (found) return found
  }
  return PLACES[name].find((path) => existsSync(path)) ?? playwrightBuild(name)
}
