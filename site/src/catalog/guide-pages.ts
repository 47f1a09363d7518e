import { type CollectionEntry, getCollection } from 'astro:content'

export type GuidePage = CollectionEntry<'guide'>

/** Where a guide page stands on the site. */
export const guideAddress = (page: GuidePage): string => `/${page.id}/`

/** The pages of a section in reading order, its own first page at the head. */
export async function pagesOfSection(section: string): Promise<GuidePage[]> {
  const pages = await getCollection('guide', (page) => page.data.section === section)
  const rank = (page: GuidePage): number => (page.id === section ? -1 : page.data.order)
  return pages.sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id))
}

/**
 * Checks what the type of the front matter cannot: the section is the folder, and titles and descriptions are unique.
 * Throws one sentence that names the file.
 */
export function checkGuide(pages: readonly GuidePage[]): void {
  const seen = new Map<string, string>()
  for (const page of pages) {
    const file = page.filePath ?? page.id
    const folder = page.id.split('/')[0]
    if (folder !== page.data.section)
      throw new Error(`${file} says section "${page.data.section}" but lies in the folder "${folder}".`)
    for (const text of [page.data.title, page.data.description]) {
      const other = seen.get(text)
      if (other) throw new Error(`${file} has the same title or description as ${other}: “${text}”`)
      seen.set(text, file)
    }
  }
}
