import { describe, expect, it } from 'vitest'
import { smallPack, smallSenses } from './find/small-glossary.fixture.ts'
import { findInSlices } from './find-in-slices.ts'
import { findTerms } from './find-terms.ts'

const paragraph = 'The student has an IEP. Prior written notice was sent by the school. The LRE was discussed.\n\n'

describe('findInSlices', () => {
  it('finds in ten million characters what a single pass finds', () => {
    const text = paragraph.repeat(Math.ceil(10_000_000 / paragraph.length))
    const whole = findTerms(text, smallPack, smallSenses, { sections: [] }).map(({ start, end, termId }) => ({
      start,
      end,
      termId
    }))
    const sliced = [...findInSlices(text, smallPack, smallSenses)]
      .flat()
      .map(({ start, end, termId }) => ({ start, end, termId }))
    expect(sliced.length).toBe(whole.length)
    expect(sliced.at(-1)).toEqual(whole.at(-1))
    expect(sliced[12_345]).toEqual(whole[12_345])
  }, 60_000)

  it('can be stopped after any slice', () => {
    const slices = findInSlices(paragraph.repeat(100_000), smallPack, smallSenses)
    const { value } = slices.next()
    expect(value?.length).toBeGreaterThan(100)
    expect(slices.return(undefined).done).toBe(true)
  })

  it('ends at a space where there is no paragraph, and goes on where there is no space either', () => {
    const flat = `${'word '.repeat(40_000)}LRE for the student at school ${'x'.repeat(300_000)} IEP`
    const found = [...findInSlices(flat, smallPack, smallSenses, { kind: 'special' })].flat()
    expect(found.map((flag) => flat.slice(flag.start, flag.end))).toEqual(['LRE', 'IEP'])
  })
})
