import { getCollection } from 'astro:content'
import type { BankQuestion } from '@plain-iep/content'
import { MEETING_ORDER } from '@plain-iep/notebook'

/** Where the question bank stands on the site. */
export const BANK_ADDRESS = '/questions/bank/'

/** The questions on one part of the IEP, under the heading that a printed list gives it too. */
export interface BankGroup {
  part: string
  heading: string
  questions: Pick<BankQuestion, 'id' | 'text' | 'followUp' | 'stage' | 'role' | 'term' | 'facts' | 'must'>[]
}

/** The whole question bank, its parts in the order a meeting takes them. */
export async function bankGroups(): Promise<BankGroup[]> {
  const files = new Map((await getCollection('questions')).map((file) => [file.id, file.data]))
  return MEETING_ORDER.map(([part, heading]) => ({
    part,
    heading,
    questions: Object.entries(files.get(part) ?? {}).map(([id, question]) => ({ id, ...question }))
  })).filter(({ questions }) => questions.length > 0)
}
