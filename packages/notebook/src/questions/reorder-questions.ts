import { write } from '../database/transact.ts'
import { NotebookRefusal } from '../errors.ts'
import type { Notebook } from '../open-notebook.ts'
import { orderOfQuestions } from './order-of-questions.ts'

/**
 * Puts the questions with these ids in this order. They share out the places they hold already, so
 * questions not named keep theirs, and so does a deleted one that is brought back later.
 * Throws NotebookRefusal 'not-found' when an id is unknown or named twice; and whatever `write` rejects with.
 */
export async function reorderQuestions(notebook: Notebook, ids: readonly string[]): Promise<void> {
  await write(notebook, ['questions'], async (transaction) => {
    const all = new Map(
      (await transaction.objectStore('questions').getAll()).map((question) => [question.id, question])
    )
    const wanted = ids.flatMap((id) => all.get(id) ?? [])
    if (new Set(wanted).size !== ids.length) {
      throw new NotebookRefusal('not-found', 'Your list has changed, so look at it again before you move things.')
    }
    const places = spread([...wanted].sort(orderOfQuestions).map(({ position }) => position))
    const moved = wanted.flatMap((question, index) => {
      const position = places[index] ?? question.position
      return position === question.position ? [] : [{ ...question, position }]
    })
    await Promise.all(moved.map((question) => transaction.objectStore('questions').put(question)))
  })
}

/** Rising positions made strictly rising. Two can be the same after a merge of two devices. */
function spread(positions: readonly number[]): number[] {
  const result: number[] = []
  for (const [index, position] of positions.entries()) {
    const before = result.at(-1) ?? Number.NEGATIVE_INFINITY
    const after = positions.slice(index).find((later) => later > before) ?? before + 2
    result.push(position > before ? position : (before + after) / 2)
  }
  return result
}
