import { describe, expect, it } from 'vitest'
import { standsBesideName } from './beside-name.ts'
import { grammar } from './grammar.ts'

describe('standsBesideName', () => {
  it.each([
    ['Ms. Becker, his «OT», came.', true],
    ['H. Marsh («OT»), A. Delgado', true],
    ['Mr. Iyer is our «OT» now.', true],
    ['Dr. O’Neil-Ray, «OT»', true],
    ['Mrs. D., the school «OT»', true],
    ['«OT»: K. Yazzie, OTR/L', true],
    ['«OT» – Ms. Reeves (by phone)', true],
    ['We asked the «OT», Ms. Becker.', true],
    ['«OT»: Renee Fauth, OTR/L', true],
    ['«OT» (M. Figueroa, OTR/L) mandate: 2x30', false],
    ['Goal 3: Fine Motor («OT»)', false],
    ['«OT»: fine motor goals', false],
    ['Ms. Becker said that «OT» helps.', false],
    ['Nurse: J. Cole. «OT» for 30 minutes.', false],
    ['minutes of «OT». Ms. Becker agreed.', false]
  ])('%s', (marked, expected) => {
    const start = marked.indexOf('«')
    const end = marked.indexOf('»') - 1
    expect(standsBesideName(marked.replace(/[«»]/g, ''), start, end)).toBe(expected)
  })

  it.each([
    ['Maria Lopez, «PT», wrote it.', true],
    ['Ana Ruiz («OT») came.', true],
    ['«PT»: Kim Wu', true],
    ['«LEA»: Laurel Gap School District', false],
    ['Fine Motor («OT»)', false],
    ['Related Services, «OT»', false]
  ])('asks grammar: %s', (marked, expected) => {
    const start = marked.indexOf('«')
    const end = marked.indexOf('»') - 1
    const text = marked.replace(/[«»]/g, '')
    expect(standsBesideName(text, start, end, grammar.isPerson)).toBe(expected)
    expect(standsBesideName(text, start, end)).toBe(false)
  })
})
