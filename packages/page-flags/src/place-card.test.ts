import { describe, expect, it } from 'vitest'
import { placeCard } from './place-card.ts'

const phone = { width: 360, height: 740 }
const card = { width: 344, height: 300 }

describe('placeCard', () => {
  it('puts the card under the word where there is room', () => {
    const word = { left: 40, right: 90, top: 100, bottom: 120 }
    expect(placeCard(word, card, phone).top).toBeGreaterThanOrEqual(word.bottom)
  })

  it('puts it above a word near the foot of the window, and never over the word', () => {
    const word = { left: 40, right: 90, top: 680, bottom: 700 }
    const { top, maxHeight } = placeCard(word, card, phone)
    expect(top + Math.min(card.height, maxHeight)).toBeLessThanOrEqual(word.top)
  })

  it('makes a tall card less tall before it covers the word', () => {
    const word = { left: 40, right: 90, top: 360, bottom: 380 }
    const { top, maxHeight } = placeCard(word, { width: 344, height: 900 }, phone)
    expect(maxHeight).toBeLessThan(900)
    expect(top >= word.bottom || top + maxHeight <= word.top).toBe(true)
  })

  it('stays inside the window on both sides', () => {
    for (const left of [0, 350]) {
      const place = placeCard({ left, right: left + 10, top: 100, bottom: 120 }, card, phone)
      expect(place.left).toBeGreaterThanOrEqual(8)
      expect(place.left + card.width).toBeLessThanOrEqual(phone.width - 8)
    }
  })
})
