import { expect, test } from 'vitest'
import { bellCurve, scaleMarks } from './bell-curve.ts'

const standard = { mean: 100, sd: 15 }

test('the axis is marked every standard deviation, three each way', () => {
  expect(bellCurve(standard).ticks.map((tick) => tick.score)).toEqual([55, 70, 85, 100, 115, 130, 145])
})

test('the middle score stands in the middle of the picture', () => {
  const { ticks, width } = bellCurve({ mean: 10, sd: 3 })
  expect(ticks.find((tick) => tick.score === 10)?.x).toBe(width / 2)
})

test('the curve is highest in the middle and the same on both sides', () => {
  const { curve } = bellCurve(standard)
  const heights = [...curve.matchAll(/,([\d.]+)/g)].map((match) => Number(match[1]))
  expect(Math.min(...heights)).toBe(heights[(heights.length - 1) / 2])
  expect(heights).toEqual([...heights].reverse())
})

test('everything stays inside the picture', () => {
  const { curve, middle, width, height } = bellCurve(standard)
  for (const [, x, y] of `${curve}${middle}`.matchAll(/([\d.]+),([\d.]+)/g)) {
    expect(Number(x)).toBeLessThanOrEqual(width)
    expect(Number(y)).toBeLessThanOrEqual(height)
  }
})

test('the sentence speaks of the scores one and two deviations away', () => {
  expect(scaleMarks(standard)).toEqual({ mean: 100, low: 85, high: 115, veryLow: 70, veryHigh: 130 })
})
