import type { ChecklistStrings, MeetingChoiceStrings } from './checklist-strings.ts'

/** The words of a checklist, in English. */
export const enChecklist: ChecklistStrings = {
  saved: 'Ticks are kept on this device.',
  failed: 'Your tick was not kept. This browser may be in private mode.',
  clear: 'Clear the ticks',
  cleared: 'The ticks are cleared.',
  undo: 'Bring them back',
  done: '{ticked} of {all} done',
  forWhich: 'For which meeting?',
  forMeeting: 'For: {meeting}',
  dueBy: 'By {date}',
  dueToday: 'Today, {date}',
  duePast: 'Was due {date}. Do it now, or skip it.'
}

/** The words of the window that says which meeting the ticks belong to, in English. */
export const enMeetingChoice: MeetingChoiceStrings = {
  title: 'For which meeting?',
  lead: 'Each meeting has its own ticks on every list. They stay on this device.',
  none: 'No meeting yet',
  existing: 'Your meetings',
  newTitle: 'Start a new meeting',
  day: 'Day of the meeting',
  child: 'Your child’s name',
  childHint: 'You may leave this empty.',
  start: 'Start with empty lists',
  needsDay: 'Pick the day of the meeting first.',
  failed: 'This was not kept. This browser may be in private mode.',
  loading: 'Opening your meetings…',
  close: 'Close',
  named: 'Meeting on {date}',
  namedFor: '{child}, meeting on {date}'
}
