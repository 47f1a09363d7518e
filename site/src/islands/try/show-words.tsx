import { render } from 'preact'
import { keepQuestion } from '../../kept/keep-question.ts'
import { fetchCard } from '../../marks/fetch-card.ts'
import type { Find } from '../../marks/make-finder.ts'
import type { TryStrings } from '../../strings/sample-strings.ts'
import { markParagraph } from '../../try/mark-paragraph.ts'
import { wordsInText } from '../../try/words-in-text.ts'
import { FoundWords } from './FoundWords.tsx'

export { startFinder } from '../../marks/start-finder.ts'

/**
 * Finds the words of a text and draws them into `room`. Gives how many different words there are. Rejects when the
 * word list or a card cannot be had; nothing is drawn then. Near-everyday words (level "all") are left out.
 */
export async function showWords(
  room: HTMLElement,
  paragraphs: readonly string[],
  find: Find,
  strings: TryStrings
): Promise<number> {
  const { flags } = await find(paragraphs)
  const placed = flags.map((list) => list.filter(({ level }) => level !== 'all'))
  const found = wordsInText(paragraphs, placed)
  const words = await Promise.all(found.map(async ({ termId, quote }) => ({ card: await fetchCard(termId), quote })))
  const marked = paragraphs.map((text, place) => markParagraph(text, placed[place] ?? []))
  render(
    words.length > 0 && (
      <FoundWords
        paragraphs={marked}
        words={words}
        strings={strings}
        onSave={(question, { card, quote }) => keepQuestion(question, card.id, card.part, quote)}
      />
    ),
    room
  )
  return words.length
}

/** Takes away what was drawn. */
export function clearWords(room: HTMLElement): void {
  render(null, room)
}
