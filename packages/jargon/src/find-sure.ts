import { LEVELS, type Level, type Pack, STRENGTH_STRONG } from './find/pack.ts'
import { scan } from './find/scan.ts'
import { settle } from './find/settle.ts'
import { tokenize } from './find/tokenize.ts'

/** A term found by a form that means special education wherever it stands. Offsets are UTF-16 code units. */
export interface SureFlag {
  start: number
  end: number
  termId: string
  level: Level
}

/**
 * Finds only what needs no look round: forms that mean special education in any text. For the first paint of a page;
 * `findTerms` finds the rest. Never throws; linear in the length of the text.
 */
export function findSure(text: string, pack: Pack): SureFlag[] {
  const hits = scan(text, tokenize(text), pack, undefined).filter((hit) => hit.form.strength === STRENGTH_STRONG)
  return settle(hits).map((hit) => ({
    start: hit.start,
    end: hit.end,
    termId: pack.termIds[hit.form.term] as string,
    level: LEVELS[pack.levels[hit.form.term] as number] as Level
  }))
}
