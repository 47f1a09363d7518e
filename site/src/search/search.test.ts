import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { buildIndex } from './build-index.ts'
import { normalize, searchWords } from './normalize.ts'
import { searchOptions } from './search-options.ts'

describe('words as the search compares them', () => {
  test.each([
    ['I.E.P.', ['iep']],
    ['Least-Restrictive Environment', ['least', 'restrictive', 'environment']],
    ['evaluación', ['evaluacion']],
    ['Parent’s input', ['parent', 'input']],
    ['504 plan', ['504', 'plan']],
    ['push-in/pull-out', ['push', 'in', 'pull', 'out']],
    ['  ', []]
  ])('%s', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })

  test('a full stop at the end of a sentence is not an abbreviation', () => {
    expect(normalize('The end.')).toBe('the end.')
  })
})

describe('what is found', () => {
  const thing = { letters: '', spellings: '', headings: '', meaning: '' }
  const written = JSON.stringify(
    buildIndex([
      { ...thing, id: '/glossary/lre/', name: 'Least restrictive environment', letters: 'LRE' },
      { ...thing, id: '/glossary/wisc-v/', name: 'Wechsler Intelligence Scale for Children', letters: 'WISC-V' },
      { ...thing, id: '/glossary/accommodation/', name: 'Accommodation', spellings: 'supports' },
      { ...thing, id: '/glossary/placement/', name: 'Placement', meaning: 'Which class, by the LRE rule.' }
    ])
  )
  const index = MiniSearch.loadJSON(written, searchOptions)
  const first = (query: string) => index.search(query)[0]?.id

  test.each([
    ['LRE', '/glossary/lre/'],
    ['l.r.e.', '/glossary/lre/'],
    ['least restrictive', '/glossary/lre/'],
    ['restr', '/glossary/lre/'],
    ['wechler', '/glossary/wisc-v/'],
    ['acomodation', '/glossary/accommodation/'],
    ['SUPPORTS', '/glossary/accommodation/']
  ])('%s finds %s first', (query, id) => {
    expect(first(query)).toBe(id)
  })

  test('words that stand nowhere find nothing', () => {
    expect(index.search('zebra')).toEqual([])
  })
})
