/** The scale a score is on: its middle (mean) and its standard deviation, in points. */
export interface ScoreScale {
  mean: number
  sd: number
}

/** A picture of a score scale, in the units of its view box. */
export interface BellCurve {
  width: number
  height: number
  /** Where the axis lies, from the top. */
  floor: number
  /** Outline of the whole curve. */
  curve: string
  /** Area within one standard deviation of the middle. */
  middle: string
  /** Marks on the axis, from three standard deviations below the middle to three above. */
  ticks: { x: number; score: number }[]
}

const WIDTH = 400
const FLOOR = 140
const TOP = 10
/** Standard deviations shown either side of the middle: beyond three the curve cannot be told from the axis. */
const REACH = 3
const STEPS_A_DEVIATION = 8

const across = (deviations: number): number => round(20 + ((deviations + REACH) / (2 * REACH)) * (WIDTH - 40))
const up = (deviations: number): number => round(FLOOR - (FLOOR - TOP) * Math.exp(-(deviations ** 2) / 2))

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function outline(from: number, to: number): string {
  const steps = Math.round((to - from) * STEPS_A_DEVIATION)
  const points = Array.from({ length: steps + 1 }, (_, i) => from + (i / steps) * (to - from))
  return points.map((at) => `${across(at)},${up(at)}`).join('L')
}

/** Draws the bell curve of a scale. */
export function bellCurve({ mean, sd }: ScoreScale): BellCurve {
  return {
    width: WIDTH,
    height: FLOOR + 30,
    floor: FLOOR,
    curve: `M${outline(-REACH, REACH)}`,
    middle: `M${across(-1)},${FLOOR}L${outline(-1, 1)}L${across(1)},${FLOOR}Z`,
    ticks: Array.from({ length: 2 * REACH + 1 }, (_, i) => ({ x: across(i - REACH), score: mean + (i - REACH) * sd }))
  }
}

/** The scores that divide the picture, for the sentence under it. */
export function scaleMarks({ mean, sd }: ScoreScale): Record<'mean' | 'low' | 'high' | 'veryLow' | 'veryHigh', number> {
  return { mean, low: mean - sd, high: mean + sd, veryLow: mean - 2 * sd, veryHigh: mean + 2 * sd }
}
