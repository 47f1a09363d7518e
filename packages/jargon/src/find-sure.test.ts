import { describe, expect, it } from 'vitest'
import { compilePack } from './compile/compile-pack.ts'
import { loadPack } from './find/load-pack.ts'
import { smallGlossary, smallPack } from './find/small-glossary.fixture.ts'
import { findSure } from './find-sure.ts'

const TEXT =
  'An IEP is due. The least restrictive environment (LRE) was named; a 504 plan, more time (1.5x), reading fluency and the Committee are weighed.'

describe('findSure', () => {
  it('finds in a pack of sure forms what it finds in the whole pack', () => {
    const surePack = loadPack(compilePack(smallGlossary, 'en', 'sure').pack)
    const found = findSure(TEXT, smallPack)
    expect(found.map(({ start, end }) => TEXT.slice(start, end))).toContain('least restrictive environment')
    expect(findSure(TEXT, surePack)).toEqual(found)
  })

  it('leaves out what needs a look round', () => {
    expect(compilePack(smallGlossary, 'en', 'sure').owners.has('reading fluency')).toBe(false)
    expect(findSure('Her reading fluency grew.', smallPack)).toEqual([])
  })
})
