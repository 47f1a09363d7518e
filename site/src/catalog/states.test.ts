import { loadStates } from '@plain-iep/content'
import { expect, test, vi } from 'vitest'
import { publishedStates, stateAddress } from './states.ts'

const unconfirmed = {
  text: 'A secret that nobody has confirmed.',
  url: 'https://example.org/secret',
  also: [],
  confidence: 'unconfirmed',
  basis: 'official',
  checkedOn: '2026-11'
}

vi.mock('astro:content', () => ({
  getCollection: async () => loadStates().map((state) => ({ data: { ...state, recording: unconfirmed } }))
}))

test('every state has a page of its own address, in the order of the names', async () => {
  const states = await publishedStates()
  expect(new Set(states.map(({ code }) => stateAddress(code))).size).toBe(52)
  expect(states[0]?.name).toBe('Alabama')
  expect(stateAddress('OH')).toBe('/states/oh/')
})

test('what is not confirmed never reaches a page', async () => {
  expect(JSON.stringify(await publishedStates())).not.toMatch(/nobody has confirmed|example\.org/)
})
