import { expect, test } from 'vitest'
import type { Deleted } from '../deleted.ts'
import type { Question } from '../records.ts'
import { openTestNotebook } from '../testing/open-test-notebook.ts'
import { seededRandom } from '../testing/seeded-random.ts'
import { undoDelete } from '../undo-delete.ts'
import { addQuestion } from './add-question.ts'
import { deleteQuestion } from './delete-question.ts'
import { editQuestion } from './edit-question.ts'
import { listQuestions } from './list-questions.ts'
import { reorderQuestions } from './reorder-questions.ts'

/** The model: the list as a plain array in which a deleted question leaves a hole that undo fills. */
interface Slot {
  question: Question | undefined
  deleted: Deleted | undefined
}

const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1)
const STEPS = 60

test.each(SEEDS)(
  'any sequence of adding, editing, moving, deleting and undoing gives the list expected (seed %i)',
  async (seed) => {
    const random = seededRandom(seed)
    const notebook = await openTestNotebook()
    const slots: Slot[] = []
    const steps: string[] = []
    const present = () => slots.filter((slot) => slot.question)
    const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)]

    const actions: Record<string, () => Promise<void>> = {
      async add() {
        // Few different texts, so that some are there already.
        const text = `Question ${random(40)}?`
        const { question, alreadySaved } = await addQuestion(notebook, { text, origin: 'own' })
        expect(alreadySaved).toBe(slots.some((slot) => slot.question?.text === text))
        if (!alreadySaved) slots.push({ question, deleted: undefined })
      },
      async edit() {
        const slot = pick(present())
        if (!slot?.question) return
        const text = `Edited ${random(1_000)}?`
        const edited = await editQuestion(notebook, slot.question.id, { text })
        expect(edited).toEqual({ ...slot.question, text, updatedAt: edited.updatedAt })
        slot.question = edited
      },
      async remove() {
        const slot = pick(present())
        if (!slot?.question) return
        slot.deleted = await deleteQuestion(notebook, slot.question.id)
        expect(slot.deleted).toEqual({ records: { questions: [slot.question] } })
        slot.question = undefined
      },
      async undo() {
        const slot = pick(slots.filter(({ deleted }) => deleted))
        if (!slot?.deleted) return
        await undoDelete(notebook, slot.deleted)
        slot.question = slot.deleted.records.questions?.[0]
        slot.deleted = undefined
      },
      async reorder() {
        const moving = present().filter(() => random(2) === 0)
        const questions = moving.flatMap(({ question }) => question ?? [])
        const shuffled = questions
          .map((question) => ({ question, key: random(1_000_000) }))
          .sort((a, b) => a.key - b.key)
          .map(({ question }) => question)
        await reorderQuestions(
          notebook,
          shuffled.map(({ id }) => id)
        )
        for (const [index, slot] of moving.entries()) {
          const question = shuffled[index]
          const place = questions[index]
          if (question && place) slot.question = { ...question, position: place.position }
        }
      }
    }

    for (let step = 0; step < STEPS; step += 1) {
      const name = pick(['add', 'add', 'add', 'edit', 'remove', 'undo', 'reorder']) ?? 'add'
      steps.push(name)
      await actions[name]?.()
      const expected = slots.flatMap(({ question }) => question ?? [])
      expect(await listQuestions(notebook), `seed ${seed}: ${steps.join(' ')}`).toEqual(expected)
    }
  }
)
