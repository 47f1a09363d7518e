import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { BANK_ADDRESS, bankGroups } from '../catalog/bank-groups.ts'
import { findableStates } from '../catalog/findable-states.ts'
import { guideAddress } from '../catalog/guide-pages.ts'
import { letterAddress } from '../catalog/letters.ts'
import { termAddress } from '../catalog/term-address.ts'
import { buildIndex } from '../search/build-index.ts'
import { sheetAddress } from '../sheets/sheet.ts'
import { stringsFor } from '../strings/strings-for.ts'

/** What the search reads, once a reader first goes to a search field. */
export const GET: APIRoute = async () => {
  const terms = (await getCollection('terms')).map(({ id, data }) => ({
    id: termAddress(id),
    name: data.name,
    letters: data.acronym ?? '',
    spellings: [...data.forms, ...data.verbs, ...data.exact, ...data.misspellings].join(' / ').replaceAll('*', ' '),
    meaning: data.meaning,
    headings: ''
  }))
  const pages = (await getCollection('guide')).map((page) => ({
    id: guideAddress(page),
    name: page.data.title,
    letters: '',
    spellings: '',
    meaning: page.data.description,
    headings: [...(page.body ?? '').matchAll(/^#{2,3} +(.+)$/gm)].map((match) => match[1]).join(' / ')
  }))
  const letters = (await getCollection('letters')).map((letter) => ({
    id: letterAddress(letter),
    name: letter.data.title,
    letters: '',
    spellings: '',
    meaning: letter.data.description,
    headings: letter.data.when
  }))
  const { bank, sample, sheets, tryDraft } = stringsFor('en')
  const questions = {
    id: BANK_ADDRESS,
    name: bank.title,
    letters: '',
    spellings: 'question bank',
    meaning: bank.description,
    headings: (await bankGroups()).map(({ heading }) => heading).join(' / ')
  }
  const pagesOfOurs = [
    { ...sheets, id: '/sheets/', headings: sheets.sheets.map(({ title }) => title).join(' / ') },
    ...sheets.sheets.map((sheet) => ({ ...sheet, id: sheetAddress(sheet), headings: '' })),
    { ...sample, id: '/parts-of-an-iep/sample/', headings: '' },
    { ...tryDraft, id: '/try/', headings: '' }
  ].map(({ id, title, description, headings }) => ({
    id,
    name: title,
    letters: '',
    spellings: '',
    meaning: description,
    headings
  }))
  return new Response(
    JSON.stringify(
      buildIndex([questions, ...pagesOfOurs, ...pages, ...letters, ...(await findableStates()), ...terms])
    ),
    {
      headers: { 'content-type': 'application/json' }
    }
  )
}
