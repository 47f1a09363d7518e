import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePack } from '../compile/compile-pack.ts'
import { ANY_WORDS } from '../compile/form-key.ts'
import { findTerms } from '../find-terms.ts'
import { normalizeForm } from './normalize-form.ts'
import { smallGlossary, smallPack, smallSenses } from './small-glossary.fixture.ts'

const owners = compilePack(smallGlossary, 'en').owners
/** Forms with "*", which stands for one to four words. */
const open = [...owners.keys()]
  .filter((form) => form.includes(ANY_WORDS))
  .map((form) => new RegExp(`^${form.replaceAll(ANY_WORDS, '\\S+(?: \\S+){0,3}')}$`))

/** Words of the glossary, signs that trouble it, and anything else Unicode has. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'least',
        'restrictive',
        'environment',
        'LRE',
        'IEP',
        'I.E.P.',
        'OT',
        'pull',
        'out',
        '504',
        'plan',
        '(',
        ')',
        '-',
        '-\n',
        '\n\n',
        ' ',
        '\u00ad',
        'DRAFT',
        'D',
        'R',
        'A',
        'F',
        'T',
        '/',
        "'s",
        '4',
        '12:1:1',
        'é',
        'ﬁ',
        ' break ',
        ' into parts '
      ),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' })
    ),
    { maxLength: 60 }
  )
  .map((parts) => parts.join(''))

describe('findTerms on any string', () => {
  it('never throws, keeps offsets in range and sorted, and never overlaps', () => {
    fc.assert(
      fc.property(text, (any) => {
        let before = 0
        for (const flag of findTerms(any, smallPack, smallSenses)) {
          expect(flag.start).toBeGreaterThanOrEqual(before)
          expect(flag.end).toBeGreaterThan(flag.start)
          expect(flag.end).toBeLessThanOrEqual(any.length)
          before = flag.end
        }
      }),
      { numRuns: 2000 }
    )
  })

  it('points at text that normalizes to a form of the term', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const flag of findTerms(any, smallPack, smallSenses)) {
          const words = any.slice(flag.start, flag.end)
          // A stamp's letters are stepped over, numbers stand for any number, and a cut word is read whole.
          const plain = [words, words.replace(/-\s+/g, ''), words.replace(/DRAFT|(?<!\p{L})[DRAFT](?!\p{L})/gu, ' ')]
          const known = plain.some((way) => {
            const form = normalizeForm(way)
            return (
              owners.has(form) ||
              open.some((way) => way.test(form)) ||
              owners.has(form.replace(/\d+/g, '').replace(/\s+/g, ' ').trim()) ||
              /\d/.test(form)
            )
          })
          expect({ words, known }).toEqual({ words, known: true })
        }
      }),
      { numRuns: 2000 }
    )
  })
})

/** Milliseconds for one pass, the best of three: a ratio of two such figures tells how the time grows. */
function best(hostile: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      findTerms(hostile, smallPack, smallSenses)
      return performance.now() - start
    })
  )
}

describe('hostile text', () => {
  it.each([
    ['the start of a phrase again and again', 'least restrictive '],
    ['hyphens nested deep', 'least-restrictive-'],
    ['cut words without end', 'least-\nrestrictive-\n'],
    ['open brackets', 'LRE (('],
    ['stamp letters', 'D R A F T '],
    ['one letter', 'D ']
  ])(
    '%s takes time that grows no faster than the text',
    (_name, unit) => {
      const short = unit.repeat(12_500)
      const long = unit.repeat(100_000)
      best(short)
      // Eight times the text: linear is eight times the time; thirty allows for a busy machine, and quadratic is 64.
      expect(best(long) / Math.max(0.5, best(short))).toBeLessThan(30)
    },
    60_000
  )
})
