import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { inRepository } from '../repository-root.ts'

/** Opens Chromium on a profile of its own, with the unpacked extension and these addresses. It outlives nobody: closing it changes nothing here. */
export function openWithExtension(browser: string, extension: string, addresses: readonly string[]): void {
  const profile = inRepository('.cache/start-profile')
  mkdirSync(profile, { recursive: true })
  const flags = [
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    '--no-first-run',
    '--no-default-browser-check'
  ]
  // Chromium refuses to run as root with its sandbox.
  if (process.getuid?.() === 0) flags.push('--no-sandbox')
  const child = spawn(browser, [...flags, ...addresses], { stdio: 'ignore', detached: true })
  child.on('error', () => console.error('The browser could not be opened; open the addresses above by hand.'))
  child.unref()
}
