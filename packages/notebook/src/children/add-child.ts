import { requireText } from '../check-text.ts'
import { write } from '../database/transact.ts'
import { LIMITS } from '../limits.ts'
import type { Notebook } from '../open-notebook.ts'
import type { Child } from '../records.ts'

/** Saves a child. Throws NotebookRefusal 'empty' or 'too-long'; and whatever `write` rejects with. */
export async function addChild(notebook: Notebook, input: { name: string }): Promise<Child> {
  const now = notebook.now()
  const name = requireText(input.name, 'name', LIMITS.name)
  const child: Child = { id: notebook.newId(), name, createdAt: now, updatedAt: now }
  await write(notebook, ['children'], (transaction) => transaction.objectStore('children').add(child))
  return child
}
