import { LEVELS } from '@plain-iep/jargon'
import type { Preferences } from '../messages/contract.ts'

export const DEFAULT_PREFERENCES: Preferences = { level: 'few', knownWords: [], firstUseOnly: false }

/** Reads whatever was stored as preferences; anything missing or of the wrong kind becomes the default. */
export function toPreferences(stored: unknown): Preferences {
  const given = typeof stored === 'object' && stored !== null ? (stored as Partial<Preferences>) : {}
  return {
    level: LEVELS.find((level) => level === given.level) ?? DEFAULT_PREFERENCES.level,
    knownWords: Array.isArray(given.knownWords)
      ? given.knownWords.filter((word): word is string => typeof word === 'string')
      : [],
    firstUseOnly: given.firstUseOnly === true
  }
}
