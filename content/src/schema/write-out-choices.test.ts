import { describe, expect, it } from 'vitest'
import { writeOutChoices } from './write-out-choices.ts'

describe('writeOutChoices', () => {
  it.each([
    ['push in', ['push in']],
    ['<gross|fine> motor goal', ['gross motor goal', 'fine motor goal']],
    ['break <long|> tasks', ['break long tasks', 'break tasks']],
    ['<a|b> or <c|d>', ['a or c', 'a or d', 'b or c', 'b or d']],
    ['break * into <parts|steps>', ['break * into parts', 'break * into steps']],
    ['speech<-language|/language|> goal', ['speech-language goal', 'speech/language goal', 'speech goal']]
  ])('%s', (spelling, written) => {
    expect(writeOutChoices(spelling)).toEqual(written)
  })

  it.each(['break <long tasks', 'break long> tasks', 'break <long> tasks', '* tasks', 'break *', 'break* up'])(
    'refuses %s',
    (spelling) => {
      expect(() => writeOutChoices(spelling)).toThrow(spelling)
    }
  )

  it('refuses a line that stands for hundreds of spellings', () => {
    const letters = [...'abcdefghijklmno'].join('|')
    expect(() => writeOutChoices(`<${letters}> or <${letters}>`)).toThrow('stands for 225 spellings')
  })
})
