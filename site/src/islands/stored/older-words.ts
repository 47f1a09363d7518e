import type { SetAside } from '@plain-iep/notebook'

/** What an older copy says, in one line: the parent's own words, by which they know it. */
export function olderWords(copy: SetAside): string {
  switch (copy.store) {
    case 'children':
      return copy.record.name
    case 'meetings':
      return joined([copy.record.title, copy.record.date])
    case 'questions':
      return joined([copy.record.text, copy.record.answer?.text])
    case 'dates':
      return joined([copy.record.meetingDay, copy.record.consentDay, copy.record.eligibilityDay, copy.record.state])
    case 'letters':
      return joined(Object.values(copy.record.fields))
    case 'logEntries':
      return joined([copy.record.at, ...Object.values(copy.record.cells)])
  }
}

function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(' · ')
}
