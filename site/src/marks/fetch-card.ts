import type { CardWords } from './card-words.ts'
import { cardFile } from './finder-files.ts'

const ADDRESSES = import.meta.glob<string>('../.generated/finder/cards/*.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true
})

const files = new Map<string, Promise<Map<string, CardWords>>>()

async function fetchFile(name: string): Promise<Map<string, CardWords>> {
  const address = ADDRESSES[`../.generated/finder/cards/${name}.json`]
  const response = address ? await fetch(address) : undefined
  if (!response?.ok) throw new Error(`There are no cards for "${name}".`)
  const cards: CardWords[] = await response.json()
  return new Map(cards.map((card) => [card.id, card]))
}

/** What the card of a word says. Rejects when it cannot be had; the next call tries again. */
export async function fetchCard(termId: string): Promise<CardWords> {
  const name = cardFile(termId)
  const file = files.get(name) ?? fetchFile(name)
  files.set(name, file)
  const cards = await file.catch((error: unknown) => {
    files.delete(name)
    throw error
  })
  const card = cards.get(termId)
  if (!card) throw new Error(`There is no card for "${termId}".`)
  return card
}
