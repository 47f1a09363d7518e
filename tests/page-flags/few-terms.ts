import { compilePack, type TermToCompile } from '@plain-iep/jargon/compile'

const NOTHING = { forms: [], verbs: [], exact: [], states: [], sense: [] }

function term(id: string, name: string, acronym: string, kind = 'law'): TermToCompile {
  return { ...NOTHING, id, name, acronym, kind, level: 'few' }
}

/** A handful of terms: what is tested here is the page, not the glossary. */
export const fewTerms = compilePack(
  [
    term('iep', 'Individualized education program', 'IEP', 'part'),
    { ...NOTHING, id: 'iep-team', name: 'IEP team', kind: 'person', level: 'few' },
    term('lre', 'Least restrictive environment', 'LRE'),
    term('fape', 'Free appropriate public education', 'FAPE'),
    term('esy', 'Extended school year', 'ESY', 'service'),
    term('prior-written-notice', 'Prior written notice', 'PWN'),
    { ...NOTHING, id: 'rsp', name: 'Resource specialist program', kind: 'service', level: 'most' },
    {
      ...NOTHING,
      id: 'ot',
      name: 'Occupational therapy',
      acronym: 'OT',
      kind: 'service',
      level: 'few',
      sense: [
        {
          forms: ['OT'],
          near: ['minutes', 'therapy'],
          far: ['game'],
          before: [],
          after: [],
          notBefore: [],
          notAfter: [],
          anywhere: []
        }
      ]
    }
  ],
  'en'
)
