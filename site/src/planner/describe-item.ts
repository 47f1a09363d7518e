import { writtenDate } from '../catalog/written-date.ts'
import { fillIn } from '../strings/fill-in.ts'
import type { PlanData } from './plan-data.ts'
import type { PlanCount, PlanItem, PlannerState } from './plan-item.ts'

/** A line of the plan in words, ready for the page, the printer and the calendar. */
export interface DescribedItem {
  id: string
  day?: string
  /** The day the parent gave on which it was done, or is to be. */
  metBy?: string
  title: string
  /** A page of ours that helps with it. */
  href?: string
  /** Who says so, and whose clock it is. */
  label: string
  voice: PlanItem['voice']
  /** The rule in words. */
  text: string
  /** How the day was counted, and what to know about it. */
  details: string[]
  cite?: { label: string; url: string }
}

/** Puts an item into words. `state` is the state the plan was made for. */
export function describeItem(item: PlanItem, { words, facts }: PlanData, state?: PlannerState): DescribedItem {
  const fact = item.fact ? facts[item.fact] : undefined
  const rule = item.topic ? state?.[item.topic] : undefined
  const ruleNote = item.topic && item.topic !== 'wait' ? state?.[item.topic]?.note : undefined
  const step = words.steps[item.id]
  const voice = item.voice === 'state' && rule?.shown === 'check' ? 'check' : item.voice
  const said = voice === 'given' ? '' : fillIn(words.voices[voice], { state: state?.name ?? '' })
  const owner = item.owner && item.voice !== 'parents' ? words.owners[item.owner] : ''
  const cite = fact
    ? { label: fact.cite, url: fact.url }
    : rule && { label: rule.cite ?? new URL(rule.url).host, url: rule.url }
  return {
    id: item.id,
    ...(item.day ? { day: item.day } : {}),
    ...(item.metBy ? { metBy: item.metBy } : {}),
    title: step?.text ?? words.rules[item.id as keyof typeof words.rules],
    ...(step ? { href: step.href } : {}),
    label: [said, owner].filter(Boolean).join(' · '),
    voice: item.voice,
    text: fact?.text ?? rule?.text ?? '',
    details: [
      ...(item.count ? [counted(item.count, words)] : []),
      ...(ruleNote ? [ruleNote] : []),
      ...(item.metBy ? [fillIn(words.met, { day: writtenDate(item.metBy) })] : []),
      ...item.notes.map((note) => words.notes[note])
    ],
    ...(cite ? { cite } : {})
  }
}

function counted({ days, unit, from, start }: PlanCount, words: PlanData['words']): string {
  const name = words.units[unit === 'years' && days === 1 ? 'year' : unit]
  const sentence = from === 'meeting' ? words.countBefore : words.countAfter
  return fillIn(sentence, { days, unit: name, from: words.starts[from], start: writtenDate(start) })
}
