import type { KeepStrings } from './keep-strings.ts'

/** Keeping what was typed at a desk, in English. */
export const enKeep: KeepStrings = {
  keep: 'Keep what I typed on this device',
  keepHint: 'Anyone who uses this device as you can read it.',
  kept: 'Kept on this device.',
  keepFailed: 'This was not kept. Try again.',
  forget: 'Forget what I typed',
  forgotten: 'Forgotten.',
  undo: 'Bring it back'
}
