/** What a state page tells, in the order it is shown. */
export const STATE_TOPICS = [
  'reply',
  'evaluation',
  'iep',
  'draft',
  'consent',
  'wait',
  'transition',
  'recording'
] as const
export type StateTopicName = (typeof STATE_TOPICS)[number]

/** A federal rule beside a state's: the checked fact that backs it, and our sentence for it. */
export interface FloorStrings {
  fact: string
  says: string
}

export interface StatesStrings {
  title: string
  description: string
  heading: string
  lead: string
  pick: string
  /** What the marks mean, and that the table is not complete. */
  notComplete: string
  marks: string
  tableTitle: string
  columns: Record<'state' | 'reply' | 'evaluation' | 'draft' | 'consent' | 'recording' | 'transition' | 'team', string>
  /** The mark behind what is not sure, in the table and in full. */
  check: string
  checkInFull: string
  ask: string
  noOtherName: string
  recordingRule: string
  consent: Record<'yes' | 'no' | 'partly', string>
  papers: Record<'draft_iep' | 'evaluation_reports' | 'all_documents', string>
  units: Record<'calendar' | 'school' | 'business', string>
  clock(days: number, unit: string, from: 'request' | 'consent' | 'other'): string
  papersBefore(days: number, unit: string, what: string): string
  page: {
    title(state: string): string
    description(state: string): string
    lead(state: string): string
    says(state: string): string
    words: string
    wordsLead(state: string): string
    federalWord(word: string): string
    moreWords(state: string): string
    noWords: string
    more: string
    askTitle: string
    askLead: string
    parentCenter: string
    parentCenterIs: string
    agency: string
    agencyIs: string
    others: string
    source: string
    checked(date: string): string
    unknown(state: string): string
    whomToAsk: string
    reportsOnly: string
    planIt: string
    smallStep: string
  }
  topics: Record<StateTopicName, { title: string; ask: string; floor: FloorStrings[] }>
}
