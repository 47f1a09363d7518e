import {
  type DocumentKind,
  findInBlocks,
  LEVELS,
  type Level,
  loadPack,
  loadSenses,
  type Pack,
  type PackData,
  type Senses,
  type SensesData
} from '@plain-iep/jargon'
import { grammar } from '@plain-iep/jargon/grammar'
import type { CardText, SentFlag } from '../messages/contract.ts'
import { PlainProblem } from '../messages/handle.ts'

/** Everything that is said and found, read from the package when it is first needed. */
export interface Glossary {
  find(
    texts: string[],
    kind: DocumentKind | undefined,
    level: Level
  ): Promise<{ flags: SentFlag[][]; kind: DocumentKind }>
  /** Throws `PlainProblem` for a word that this version does not know. */
  card(termId: string): Promise<CardText>
}

/** `read` gives a packed file; it is asked once for each file while the background lives. */
export function makeGlossary(read: <T>(path: string) => Promise<T>): Glossary {
  let finder: Promise<{ pack: Pack; senses: Senses }> | undefined
  let cards: Promise<Map<string, CardText>> | undefined

  function loadFinder(): Promise<{ pack: Pack; senses: Senses }> {
    finder ??= Promise.all([read<PackData>('/data/pack.json'), read<SensesData>('/data/senses.json')]).then(
      ([pack, senses]) => ({
        pack: loadPack(pack),
        senses: loadSenses(senses)
      })
    )
    return finder
  }

  function loadCards(): Promise<Map<string, CardText>> {
    cards ??= read<CardText[]>('/data/cards.json').then((list) => new Map(list.map((card) => [card.id, card])))
    return cards
  }

  return {
    async find(texts, kind, level) {
      const { pack, senses } = await loadFinder()
      const highest = LEVELS.indexOf(level)
      const found = findInBlocks(texts, pack, senses, { kind, grammar })
      return {
        kind: found.kind,
        flags: found.flags.map((flags) =>
          flags
            .filter((flag) => LEVELS.indexOf(flag.level) <= highest)
            .map(({ start, end, termId, level }) => ({ start, end, termId, level }))
        )
      }
    },
    async card(termId) {
      const card = (await loadCards()).get(termId)
      if (!card) throw new PlainProblem('This word is not in our list, so please load the page again.')
      return card
    }
  }
}
