import { liveRange } from './flag-ranges.ts'
import type { PageFlag } from './page-block.ts'

/** The flag to go to from the current one, round the ends; undefined when there is none. */
export function nextFlag(flags: readonly PageFlag[], current: PageFlag | undefined, by: 1 | -1): PageFlag | undefined {
  if (flags.length === 0) return undefined
  const at = current ? flags.indexOf(current) : -1
  if (at === -1) return by === 1 ? flags[0] : flags.at(-1)
  return flags[(at + by + flags.length) % flags.length]
}

/** Brings a flag into view without moving the page more than needed. */
export function bringIntoView(flag: PageFlag): void {
  const element = liveRange(flag)?.startContainer.parentElement
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
}
