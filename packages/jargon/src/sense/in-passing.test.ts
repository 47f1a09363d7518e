import { describe, expect, it } from 'vitest'
import { smallPack, smallSenses } from '../find/small-glossary.fixture.ts'
import { findTerms } from '../find-terms.ts'
import type { DocumentKind } from './document-kind.ts'

function kindOf(text: string): DocumentKind | undefined {
  let kind: DocumentKind | undefined
  findTerms(text, smallPack, smallSenses, { onKind: (told) => (kind = told) })
  return kind
}

const fair =
  'Juniors and their parents are invited to meet people from sixty colleges and the armed forces in the gym. There is no fee. ' +
  'At half past six the school office will explain the aid forms. Bring a tax return and a pen. ' +
  'Students with an IEP or a 504 plan may also stop by the disability table. ' +
  'Good things to ask: how many first year students come back, what does a room cost, can freshmen bring a car, how large are ' +
  'the classes, and who pays for books. Teachers will hold the doors, and parking is behind the gym. In case that lot is full, ' +
  'use the church across the street. Coffee and cake are sold by the boosters to pay for the spring trip.'

describe('a paper that names special education in passing', () => {
  it('is about something else when one sentence of many does, and it speaks of no child', () => {
    expect(kindOf(fair)).toBe('none')
    expect(findTerms(fair, smallPack, smallSenses).map((flag) => flag.termId)).toContain('iep')
  })

  it('is about special education when it speaks of one child', () => {
    expect(kindOf(`${fair} He asked me about his room, and his teacher said he may come with me.`)).toBe('special')
  })

  it('does not count "his or her"', () => {
    expect(kindOf(`${fair} Each student brings his or her pen.`)).toBe('none')
  })

  it('is about special education when two sentences prove it', () => {
    expect(kindOf(`${fair} The IEP team meets on Friday about prior written notice.`)).toBe('special')
  })
})
