import { defineBackground } from 'wxt/utils/define-background'
import { makeGlossary } from '../background/glossary.ts'
import { makeNotebookKeeper, notebookSentence } from '../background/notebook-keeper.ts'
import { handlePreferences, readPreferences } from '../background/preference-handlers.ts'
import { handleQuestions } from '../background/question-handlers.ts'
import { handleSites } from '../background/site-handlers.ts'
import { makeHandlerTable } from '../messages/handle.ts'
import { readPackaged } from '../platform/packaged-data.ts'
import { receive } from '../platform/receive.ts'

// Every listener is added at once, before anything is awaited: a message may be what woke the background.
export default defineBackground(() => {
  const table = makeHandlerTable(notebookSentence)
  const glossary = makeGlossary(readPackaged)
  const sites = handleSites(table)
  handlePreferences(table, sites.tellPages)
  handleQuestions(table, glossary, makeNotebookKeeper())
  table.handle('page:find', async ({ texts, kind }) =>
    glossary.find(texts, kind ?? undefined, (await readPreferences()).level)
  )
  table.handle('page:card-text', ({ termId }) => glossary.card(termId))
  table.handle('view:card-texts', async ({ termIds }) => {
    const found = await Promise.allSettled(termIds.map((termId) => glossary.card(termId)))
    return found.flatMap((card) => (card.status === 'fulfilled' ? [card.value] : []))
  })
  receive(table)
})
