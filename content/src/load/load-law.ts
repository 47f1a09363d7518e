import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { contentFolder } from './content-folder.ts'

export const factSchema = z.strictObject({
  id: z.string(),
  topic: z.string(),
  fact: z.string(),
  cite: z.string(),
  also: z.array(z.string()),
  url: z.string(),
  /** law: statute or regulation; court: a decision; guidance: the Department's own view. */
  label: z.enum(['law', 'court', 'guidance']),
  /** seen: the rule's words were read; summary: read at second hand; part: only partly confirmed. */
  certainty: z.enum(['seen', 'summary', 'part']),
  caveat: z.string(),
  checkedOn: z.string()
})

export type Fact = z.infer<typeof factSchema>

/** The checked facts, by id. */
export function loadFacts(): Map<string, Fact> {
  const raw: unknown = JSON.parse(readFileSync(join(contentFolder('law'), 'facts.json'), 'utf8'))
  return new Map(
    z
      .array(factSchema)
      .parse(raw)
      .map((fact) => [fact.id, fact])
  )
}

/** Section number ("300.114") to its official heading, for 34 CFR Part 300. */
export function loadCfrIndex(): Map<string, string> {
  const raw: unknown = JSON.parse(readFileSync(join(contentFolder('law'), 'cfr-index.json'), 'utf8'))
  return new Map(Object.entries(z.record(z.string(), z.string()).parse(raw)))
}

/**
 * A fact's citation as it may be printed. Where only a part of the fact is sure, the paragraph letters are left out:
 * "34 CFR 300.8(c)(1)" becomes "34 CFR 300.8".
 */
export function printedCite(fact: Pick<Fact, 'cite' | 'certainty'>): string {
  return fact.certainty === 'part'
    ? fact.cite.replace(/(\d)(?:\([0-9a-zA-Z]+\))+(?:-\([0-9a-zA-Z]+\))?/g, '$1')
    : fact.cite
}
