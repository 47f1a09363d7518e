/** What many parents do around a meeting, in days before (or, below zero, after) its day; guide page /before/ has the same days. */
export const MEETING_STEPS: readonly { id: string; daysBefore: number }[] = [
  { id: 'who-comes', daysBefore: 21 },
  { id: 'how-we-meet', daysBefore: 21 },
  { id: 'ask-draft', daysBefore: 14 },
  { id: 'input', daysBefore: 14 },
  { id: 'bring', daysBefore: 14 },
  { id: 'concerns', daysBefore: 10 },
  { id: 'about', daysBefore: 7 },
  { id: 'read', daysBefore: 5 },
  { id: 'agenda', daysBefore: 5 },
  { id: 'reasons', daysBefore: 4 },
  { id: 'questions', daysBefore: 3 },
  { id: 'rehearse', daysBefore: 2 },
  { id: 'pack', daysBefore: 1 },
  { id: 'recap', daysBefore: -1 },
  { id: 'who-has-read-it', daysBefore: -14 },
  { id: 'check-in', daysBefore: -28 }
]
