import { expect, test, vi } from 'vitest'
import { makeAskStates } from './ask-states.ts'

async function saved(save: () => Promise<{ alreadySaved: boolean }>) {
  const states = makeAskStates()
  const seen: unknown[] = []
  const onTrouble = vi.fn()
  await states.save('lre', 1, {
    save,
    onChange: () => seen.push(states.of('lre')[1]),
    onTrouble
  })
  return { states, seen, onTrouble }
}

test.each([
  [false, 'saved'],
  [true, 'saved-already']
])('a question, already saved: %s, is being saved and then %s', async (alreadySaved, state) => {
  const { seen, states } = await saved(async () => ({ alreadySaved }))
  expect(seen).toEqual(['saving', state])
  expect(states.of('fape')).toEqual([])
})

test('a question that was not saved says so, and why', async () => {
  const error = new Error('full')
  const { seen, onTrouble } = await saved(() => Promise.reject(error))
  expect(seen).toEqual(['saving', 'failed'])
  expect(onTrouble).toHaveBeenCalledExactlyOnceWith(error)
})
