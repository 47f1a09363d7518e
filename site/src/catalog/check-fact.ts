import type { Fact } from '@plain-iep/content/browser'

/** What a tag may say: the rule itself (`law`, `court`) or the Department's own view (`guidance`). */
export type FactVoice = 'rule' | 'department'

/** Where a tag names a fact: the id, the voice of the tag, and the content file it stands in. */
export interface FactTag {
  id: string
  voice: FactVoice
  file: string
}

const TAGS = { rule: 'Law', department: 'Department' } as const

/**
 * Gives the fact back when the tag may say it. Throws one sentence, naming file and id, when there is no such fact, it
 * is only partly confirmed, or it speaks in the other voice.
 */
export function checkFact(fact: Fact | undefined, { id, voice, file }: FactTag): Fact {
  const tag = TAGS[voice]
  if (!fact) throw new Error(`${file}: <${tag} fact="${id}"> names no fact of content/law/facts.json.`)
  if (fact.certainty === 'part')
    throw new Error(`${file}: fact "${id}" is only partly confirmed, so it may not stand in <${tag}>.`)
  const right: FactVoice = fact.label === 'guidance' ? 'department' : 'rule'
  if (right !== voice) throw new Error(`${file}: fact "${id}" is labeled "${fact.label}": use <${TAGS[right]}> for it.`)
  return fact
}
