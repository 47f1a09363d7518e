import { loadGlossary, plainText, type Term } from '@plain-iep/content'
import { compilePack, everydayProblems } from '@plain-iep/jargon/compile'
import type { CardData, PackFiles } from './pack-files.ts'

function toCard(term: Term): CardData {
  const card: CardData = {
    id: term.id,
    name: term.name,
    meaning: term.meaning,
    longer: plainText(term.body),
    where: term.where,
    part: term.part,
    level: term.level,
    questions: term.questions,
    example: term.example,
    why: term.why,
    related: term.related
  }
  if (term.acronym) card.acronym = term.acronym
  return card
}

/** Compiles the English glossary. Throws one sentence a form that would flag everyday English. */
export function makePackFiles(): PackFiles {
  const terms = loadGlossary('en')
  const { pack, senses } = compilePack(terms, 'en')
  const problems = everydayProblems(pack, senses)
  if (problems.length > 0) throw new Error(`These forms would flag everyday English:\n${problems.join('\n')}`)
  const few = terms.filter((term) => term.level === 'few')
  return { pack, fewPack: compilePack(few, 'en', 'sure').pack, senses, cards: terms.map(toCard) }
}
