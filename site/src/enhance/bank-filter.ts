/** What a parent is looking for in the question bank; an empty string asks for all. */
export interface BankFilter {
  part: string
  stage: string
  role: string
  /** '1' for only those worth asking every time. */
  must: string
}

const NAMES = ['part', 'stage', 'role', 'must'] as const satisfies readonly (keyof BankFilter)[]

/** The filter that an address asks for ("?part=goals&role=teacher"), so that a page can link to a choice. */
export function filterOf(search: string): BankFilter {
  const asked = new URLSearchParams(search)
  const [part = '', stage = '', role = '', must = ''] = NAMES.map((name) => asked.get(name) ?? '')
  return { part, stage, role, must }
}

/** The query of a filter's address, with its question mark; empty when it asks for all. */
export function queryOf(filter: BankFilter): string {
  const asked = new URLSearchParams(NAMES.filter((name) => filter[name] !== '').map((name) => [name, filter[name]]))
  return asked.size > 0 ? `?${asked}` : ''
}

/** Whether a question is one that the filter asks for. */
export function fits(question: BankFilter, filter: BankFilter): boolean {
  return NAMES.every((name) => filter[name] === '' || filter[name] === question[name])
}
