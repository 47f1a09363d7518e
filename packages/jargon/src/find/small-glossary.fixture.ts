import { compilePack, type TermToCompile } from '../compile/compile-pack.ts'
import { type Flag, findTerms } from '../find-terms.ts'
import { loadSenses } from '../sense/senses.ts'
import { loadPack } from './load-pack.ts'

const NOTHING = { forms: [], verbs: [], exact: [], states: [], sense: [] }

/** A dozen terms that stand for every sort of form; the tests of the finder use these and not the real glossary. */
export const smallGlossary: TermToCompile[] = [
  { ...NOTHING, id: 'iep', name: 'Individualized education program', acronym: 'IEP', kind: 'part', level: 'few' },
  { ...NOTHING, id: 'lre', name: 'Least restrictive environment', acronym: 'LRE', kind: 'law', level: 'few' },
  { ...NOTHING, id: 'pwn', name: 'Prior written notice', acronym: 'PWN', kind: 'law', level: 'few' },
  {
    ...NOTHING,
    id: 'pull-out',
    name: 'Pull-out services',
    forms: ['pull-out', 'PO = push out'],
    verbs: ['pull out'],
    kind: 'service',
    level: 'few'
  },
  { ...NOTHING, id: 'annual-goal', name: 'Annual goal', forms: ['measurable annual goal'], kind: 'part', level: 'few' },
  { ...NOTHING, id: 'gen-ed', name: 'Gen ed', kind: 'school', level: 'few' },
  { ...NOTHING, id: 'area-of-need', name: 'Area of need', kind: 'part', level: 'most' },
  { ...NOTHING, id: 'plan-504', name: '504 plan', forms: ['Section 504 plan'], kind: 'section504', level: 'few' },
  { ...NOTHING, id: 'rsp', name: 'Resource specialist program', kind: 'service', level: 'most' },
  {
    ...NOTHING,
    id: 'accommodation',
    name: 'Classroom accommodation',
    forms: ['accommodations and modifications'],
    kind: 'part',
    level: 'few'
  },
  {
    ...NOTHING,
    id: 'trial-count',
    name: 'Trial count',
    forms: ['#/# trials', '# out of # opportunities'],
    kind: 'notation',
    level: 'most'
  },
  { ...NOTHING, id: 'more-time', name: 'More time', forms: ['more time (#x)'], kind: 'access', level: 'few' },
  {
    ...NOTHING,
    id: 'chunking',
    name: 'Chunking',
    verbs: ['break * into parts'],
    forms: ['read * aloud * daily'],
    kind: 'access',
    level: 'most'
  },
  { ...NOTHING, id: 'ratio', name: 'Class size ratio', exact: ['12:1:1', '1.5x'], kind: 'notation', level: 'all' },
  { ...NOTHING, id: 'motor-scales', name: 'Motor Scales, Third Edition', kind: 'test', level: 'all' },
  { ...NOTHING, id: 'fluency', name: 'Reading fluency', kind: 'teaching', level: 'most' },
  { ...NOTHING, id: 'as-needed', name: 'As needed', kind: 'vague', level: 'most' },
  {
    ...NOTHING,
    id: 'committee',
    name: 'Committee on education',
    kind: 'state',
    level: 'most',
    states: ['NY'],
    sense: [
      {
        forms: ['committee'],
        near: [],
        far: [],
        before: [],
        after: [],
        notBefore: ['book'],
        notAfter: [],
        anywhere: ['part 200'],
        everyday: true
      }
    ]
  },
  {
    ...NOTHING,
    id: 'met-team',
    name: 'Multidisciplinary evaluation team',
    acronym: 'MET',
    kind: 'state',
    level: 'all',
    sense: [
      {
        forms: ['MET'],
        near: ['eligibility'],
        far: [],
        before: ['the'],
        after: [],
        notBefore: [],
        notAfter: [],
        anywhere: []
      }
    ]
  },
  {
    ...NOTHING,
    id: 'bcba',
    name: 'Behavior analyst',
    acronym: 'BCBA',
    kind: 'people',
    level: 'most',
    sense: [
      { forms: ['BCBA'], near: ['behavior'], far: [], before: [], after: [], notBefore: [], notAfter: [], anywhere: [] }
    ]
  },
  {
    ...NOTHING,
    id: 'id',
    name: 'Intellectual disability',
    acronym: 'ID',
    kind: 'category',
    level: 'few',
    sense: [
      {
        forms: ['ID'],
        near: ['eligibility'],
        far: [],
        before: ['delay to'],
        after: [],
        notBefore: ['to'],
        notAfter: ['badge'],
        anywhere: []
      }
    ]
  },
  {
    ...NOTHING,
    id: 'ot',
    name: 'Occupational therapy at school',
    acronym: 'OT',
    kind: 'service',
    level: 'few',
    sense: [
      {
        forms: ['OT'],
        near: ['therapy', 'fine motor', 'minutes'],
        far: ['overtime', 'game', 'shift'],
        before: [],
        after: ['services'],
        notBefore: ['in'],
        notAfter: [],
        anywhere: []
      }
    ]
  }
]

const compiled = compilePack(smallGlossary, 'en')
export const smallPack = loadPack(compiled.pack)
export const smallSenses = loadSenses(compiled.senses)

/** What is found in a text, as "words → term". */
export function foundIn(text: string): string[] {
  return findTerms(text, smallPack, smallSenses).map(
    (flag: Flag) => `${text.slice(flag.start, flag.end)} → ${flag.termId}`
  )
}
