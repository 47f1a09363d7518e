// `npm start`: builds what has changed, serves the guide, and where there is a display opens a browser with the
// extension and a sample draft.
import { existsSync } from 'node:fs'
import { findBrowser } from './browsers/find-browsers.ts'
import { openWithExtension } from './browsers/open-with-extension.ts'
import { inRepository } from './repository-root.ts'
import { runStep } from './run-step.ts'
import { serveFolder } from './serve/serve-folder.ts'

const PORT = 4321
const EXTENSION = inRepository('extension/.output/chrome-mv3')
const SITE = inRepository('site/dist')

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

async function build(): Promise<void> {
  const steps = [
    ['compiling the glossary', 'node', ['packages/workbench/src/build-packs.ts']],
    ['building the extension', 'wxt', ['build', 'extension', '-b', 'chrome']],
    ['building the guide', 'npm', ['run', 'build', '--workspace', 'site']]
  ] as const
  for (const [title, command, args] of steps) {
    if (!(await runStep(title, command, args)).ok)
      throw new Error(`The step "${title}" failed; what it said stands above.`)
  }
}

try {
  await build()
  const served = await serveFolder([SITE, inRepository('content/drafts')], PORT)
  const sample = `${served.address}portal-draft.html`
  console.log(`\nThe guide is at ${served.address}\nA sample draft is at ${sample}\nPress Ctrl+C to stop.\n`)
  const chromium = findBrowser('chromium')
  if (!process.env.CI && hasDisplay() && chromium && existsSync(EXTENSION)) {
    openWithExtension(chromium, EXTENSION, [sample, served.address])
    console.log(
      'A browser window opens with the extension: on the sample draft press the puzzle piece beside the address, then "Plain IEP", then "Check this page".'
    )
  } else {
    console.log(
      `To try the extension, open chrome://extensions in Chromium, switch on "Developer mode", choose "Load unpacked" and take ${EXTENSION}`
    )
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
