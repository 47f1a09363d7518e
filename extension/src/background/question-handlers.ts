import {
  addQuestion,
  deleteQuestion,
  editQuestion,
  listQuestions,
  reorderQuestions,
  undoDelete
} from '@plain-iep/notebook'
import type { Params } from '../messages/contract.ts'
import { type HandlerTable, PlainProblem } from '../messages/handle.ts'
import { readStored, removeStored, writeStored } from '../platform/stored.ts'
import { openOurPage } from '../platform/tabs.ts'
import type { Glossary } from './glossary.ts'
import type { KeepNotebook } from './notebook-keeper.ts'

const STARTED = 'started-question'

/** Saving, listing and changing questions. Everything a page says is checked against our own glossary. */
export function handleQuestions(table: HandlerTable, glossary: Glossary, keep: KeepNotebook): void {
  table.handle('page:save-question', async ({ termId, place, source }) => {
    const card = await glossary.card(termId)
    const text = card.questions[place]
    if (text === undefined) throw new PlainProblem('This question is not in our list, so please load the page again.')
    const { alreadySaved } = await keep((notebook) =>
      addQuestion(notebook, { text, origin: 'ready-made', termId, part: card.part, ...source })
    )
    return { alreadySaved }
  })
  table.handle('page:write-own', async (params) => {
    await writeStored('session', STARTED, params)
    await openOurPage('/questions.html#new')
    return null
  })
  table.handle('page:open-term', async ({ termId }) => {
    const card = await glossary.card(termId)
    await openOurPage(`/word.html#${card.id}`)
    return null
  })
  table.handle('view:take-started', async () => {
    const started = await readStored<Params<'page:write-own'>>('session', STARTED)
    await removeStored('session', STARTED)
    return started ?? null
  })
  table.handle('view:list-questions', () => keep((notebook) => listQuestions(notebook)))
  table.handle('view:add-question', async ({ text, termId, source }) => {
    const part = termId ? (await glossary.card(termId)).part : undefined
    return keep((notebook) => addQuestion(notebook, { text, origin: 'own', termId, part, ...source }))
  })
  table.handle('view:edit-question', ({ id, changes }) => keep((notebook) => editQuestion(notebook, id, changes)))
  table.handle('view:reorder-questions', async ({ ids }) => {
    await keep((notebook) => reorderQuestions(notebook, ids))
    return null
  })
  table.handle('view:delete-question', ({ id }) => keep((notebook) => deleteQuestion(notebook, id)))
  table.handle('view:undo-delete', async ({ deleted }) => {
    await keep((notebook) => undoDelete(notebook, deleted))
    return null
  })
}
