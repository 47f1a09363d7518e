// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { makeFlagCard } from './make-flag-card.ts'
import type { PageFlag } from './page-block.ts'

// happy-dom has no layout: each word stands in the same place.
const word = { left: 0, top: 0, right: 10, bottom: 10 }
const boxOf = vi.hoisted(() => vi.fn())
vi.mock('./box-of-flag.ts', () => ({ boxOf }))

const flagOf = (termId: string) => ({ termId }) as PageFlag
const lre = flagOf('lre')
const fape = flagOf('fape')

function makeCard(fetch = async (flag: PageFlag) => flag.termId) {
  const told = {
    show: vi.fn(),
    hide: vi.fn(),
    focus: vi.fn(),
    holds: () => false,
    markCurrent: vi.fn(),
    onClosed: vi.fn(),
    onTrouble: vi.fn()
  }
  return { card: makeFlagCard({ fetch, ...told }), ...told }
}

beforeEach(() => {
  boxOf.mockReturnValue(word)
  document.body.replaceChildren()
})

test('an open card is shown beside its word, whose flag is marked', async () => {
  const { card, show, markCurrent } = makeCard()
  await card.open(lre, { focus: false })
  expect(show).toHaveBeenCalledExactlyOnceWith(lre, 'lre', word, expect.any(Function))
  expect(markCurrent).toHaveBeenCalledExactlyOnceWith(lre)
  expect(card.current).toBe(lre)
})

test('of two cards asked for at once only the last one opens', async () => {
  const { card, show } = makeCard()
  await Promise.all([card.open(lre, { focus: false }), card.open(fape, { focus: false })])
  expect(show.mock.calls.map(([flag]) => flag)).toEqual([fape])
})

test('a card shown anew stays where it was when its word is out of sight', async () => {
  const { card, show } = makeCard()
  await card.open(lre, { focus: false })
  boxOf.mockReturnValue(undefined)
  show.mock.lastCall?.[3]()
  expect(show).toHaveBeenLastCalledWith(lre, 'lre', word, expect.any(Function))
})

test('a closed card is not shown anew', async () => {
  const { card, show } = makeCard()
  await card.open(lre, { focus: false })
  card.close()
  show.mock.lastCall?.[3]()
  expect(show).toHaveBeenCalledOnce()
})

test('a card that does not come leaves none open and says why', async () => {
  const error = new Error('offline')
  const { card, hide, onTrouble } = makeCard((flag) => (flag === lre ? Promise.resolve('lre') : Promise.reject(error)))
  await card.open(lre, { focus: false })
  await card.open(fape, { focus: false })
  expect(onTrouble).toHaveBeenCalledExactlyOnceWith(error)
  expect(hide).toHaveBeenCalledOnce()
  expect(card.current).toBeUndefined()
})

test('a word out of sight opens no card', async () => {
  boxOf.mockReturnValue(undefined)
  const { card, show } = makeCard()
  await card.open(lre, { focus: true })
  expect(show).not.toHaveBeenCalled()
  expect(card.current).toBeUndefined()
})

test('focus goes into a card opened by a key, and back to where it was', async () => {
  const button = document.body.appendChild(document.createElement('button'))
  button.focus()
  const { card, focus } = makeCard()
  await card.open(lre, { focus: true })
  expect(focus).toHaveBeenCalledOnce()
  button.blur()
  card.close()
  expect(document.activeElement).toBe(button)
})
