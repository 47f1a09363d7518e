import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { BANK_ADDRESS } from '../catalog/bank-groups.ts'
import { guideAddress } from '../catalog/guide-pages.ts'
import { letterAddress } from '../catalog/letters.ts'
import { publishedStates, stateAddress } from '../catalog/states.ts'
import { kindAddress, termAddress } from '../catalog/term-address.ts'
import { sheetAddress } from '../sheets/sheet.ts'
import { stringsFor } from '../strings/strings-for.ts'

/** Every public page. Addresses are whole when the site knows where it stands (SITE_ADDRESS), else paths. */
export const GET: APIRoute = async ({ site }) => {
  const terms = await getCollection('terms')
  const kinds = [...new Set(terms.map((term) => term.data.kind))]
  const paths = [
    '/',
    '/glossary/',
    '/search/',
    '/questions/',
    BANK_ADDRESS,
    '/letters/',
    ...(await getCollection('letters')).map(letterAddress),
    '/parts-of-an-iep/sample/',
    '/sheets/',
    ...stringsFor('en').sheets.sheets.map(sheetAddress),
    '/try/',
    '/privacy/',
    '/planner/',
    '/states/',
    ...(await publishedStates()).map(({ code }) => stateAddress(code)),
    ...(await getCollection('guide')).map(guideAddress),
    ...kinds.map(kindAddress),
    ...terms.map((term) => termAddress(term.id))
  ]
  const urls = paths.map((path) => `<url><loc>${site ? new URL(path, site).href : path}</loc></url>`)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
  return new Response(xml, { headers: { 'content-type': 'application/xml' } })
}
